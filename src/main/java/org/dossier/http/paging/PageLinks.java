package org.dossier.http.paging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Links to a page and the next one. */
@Schema(description = "Links to this page and the next.")
public record PageLinks(
        @Schema(description = "This page.", format = "uri-reference")
        String self,

        @Schema(
                description =
                        "The next page, of the same edition; null on the last page. Also sent as a `Link` header.",
                format = "uri-reference",
                nullable = true)
        @Nullable
        String next) {}
