package org.dossier.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a source was read. */
@Schema(
        description =
                "How the source was read: `whole`; `excerpt`: only a part of it; `copy`: where somebody else published it"
                        + " again, in whole or in parts;"
                        + " `translation`: in another language than its own.")
public enum ReadMode {
    WHOLE,
    EXCERPT,
    COPY,
    TRANSLATION
}
