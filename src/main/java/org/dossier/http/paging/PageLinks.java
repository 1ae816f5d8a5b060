package org.dossier.http.paging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a page is, and where the one after it. */
@Schema(description = "Where this page is, and where the next one.")
public record PageLinks(
        @Schema(description = "This page.", format = "uri-reference")
        String self,

        @Schema(
                description = "The next page, of the same edition; null on the last one. Also sent as a `Link` header.",
                format = "uri-reference",
                nullable = true)
        @Nullable
        String next) {}
