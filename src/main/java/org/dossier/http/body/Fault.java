package org.dossier.http.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong in a body. */
@Schema(description = "One thing that is wrong in the body.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        @Schema(
                description = "Where it is: a JSON Pointer (RFC 6901) into the body; empty for the body as a whole.",
                examples = "/changes/0/put/low")
        String pointer,

        @Schema(description = "What is wrong there, and what is expected.")
        String detail,

        @Schema(description = "The values that are taken there; absent where they cannot be listed.") @Nullable
        List<String> allowed) {}
