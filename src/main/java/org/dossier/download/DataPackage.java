package org.dossier.download;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The descriptor of a download, as the standard of Data Packages names its properties. What is null is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DataPackage(
        @JsonProperty("$schema") String schema,
        String name,
        String id,
        String title,
        String description,
        String version,
        Instant created,
        String homepage,
        List<Licence> licenses,
        List<Contributor> contributors,
        List<Origin> sources,
        List<File> resources) {

    record Licence(String name, String title, String path) {}

    record Contributor(String title, List<String> roles) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Origin(String title, @Nullable String path) {}

    /** A file, which is a table if it has a schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record File(
            String name,
            @Nullable String type,
            String path,
            String format,
            String mediatype,
            String encoding,
            int bytes,
            String hash,
            List<Origin> sources,
            @Nullable TableSchema schema) {}

    record TableSchema(List<Field> fields, List<String> missingValues) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Field(String name, String type, @Nullable String description) {}
}
