package org.dossier.http.media;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The formats of responses, as values of {@code ?format=}. Each route has some of them. */
@Schema(description = "A format of responses.")
public enum Format {
    JSON(Format.JSON_TYPE),
    CSV(Format.CSV_TYPE),
    GEOJSON(Format.GEOJSON_TYPE),
    ICS(Format.ICS_TYPE),
    JSONLD(Format.JSONLD_TYPE),
    ATOM(Format.ATOM_TYPE),
    EVENTS(Format.EVENTS_TYPE),
    MD(Format.MD_TYPE),
    JSONL(Format.JSONL_TYPE),
    ZIP(Format.ZIP_TYPE);

    public static final String JSON_TYPE = "application/json";
    public static final String CSV_TYPE = "text/csv";
    public static final String GEOJSON_TYPE = "application/geo+json";
    public static final String ICS_TYPE = "text/calendar";
    public static final String JSONLD_TYPE = "application/ld+json";
    public static final String ATOM_TYPE = "application/atom+xml";
    public static final String EVENTS_TYPE = "text/event-stream";
    public static final String MD_TYPE = "text/markdown";
    public static final String JSONL_TYPE = "application/jsonl";
    public static final String ZIP_TYPE = "application/zip";

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @return empty if no format has this media type */
    public static Optional<Format> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }
}
