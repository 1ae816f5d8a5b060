package org.dossier.revision;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Maps contents to and from their JSON in the database. It is not the mapper of responses, so that a setting of those changes no
 * stored JSON. Numbers are written without exponent (10, not 1E+1), and are not rounded.
 */
public final class ContentMapper {

    /** The property that names the kind of a content. */
    public static final String SUBJECT = "subject";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Content.class, WithSubject.class)
            .build();

    /** The subject is known to be ignored: Jackson would keep it until the record is made. */
    @JsonIgnoreProperties(SUBJECT)
    private interface WithSubject {}

    private ContentMapper() {}

    /** The content as JSON, its subject first. Properties that are null or an empty list are left out. */
    public static String write(Subject subject, Content content) {
        ObjectNode written = MAPPER.createObjectNode().put(SUBJECT, Vocabulary.word(subject));
        written.setAll(MAPPER.<ObjectNode>valueToTree(content));
        written.removeIf(value -> value.isNull() || (value.isArray() && value.isEmpty()));
        try {
            return MAPPER.writeValueAsString(written);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param type the content's own, or one that has some of its properties */
    public static <T> T read(String content, Class<T> type) {
        try {
            return MAPPER.readValue(content, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return null where there is no content */
    public static @Nullable JsonNode tree(@Nullable String content) {
        return content == null ? null : read(content, JsonNode.class);
    }
}
