package org.dossier.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * What was published, as text: a database's own JSON would put its fields in another order, and so another on each. Ten is
 * written 10 and not 1E+1, and no number is rounded.
 */
@Converter
final class ContentText implements AttributeConverter<JsonNode, String> {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** The same as it will be read again, so that it equals what was read. */
    static JsonNode asRead(JsonNode content) {
        return read(write(content));
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable JsonNode content) {
        return content == null ? null : write(content);
    }

    @Override
    public @Nullable JsonNode convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : read(text);
    }

    private static String write(JsonNode content) {
        try {
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
