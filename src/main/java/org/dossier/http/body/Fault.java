package org.dossier.http.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One error in a request body. */
@Schema(description = "One error in the request body.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        @Schema(
                description = "JSON Pointer (RFC 6901) to the invalid part of the body; empty for the body as a whole.",
                examples = "/changes/0/put/low")
        String pointer,

        @Schema(description = "What is wrong, and what is expected.")
        String detail,

        @Schema(description = "The allowed values, or property names; absent if they cannot be listed.") @Nullable
        List<String> allowed) {}
