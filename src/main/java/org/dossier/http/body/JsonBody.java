package org.dossier.http.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;

/** Parses request bodies as strict JSON: exact numbers, no duplicate names, no trailing content. */
public final class JsonBody {

    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 60;
    private static final int HIGHEST_EXPONENT = 100;
    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_TOKENS = 500_000;

    private static final String EXPECTED =
            ("one JSON value in UTF-8, nested at most %d levels deep, with no duplicate names in an object,"
                            + " no name longer than %d characters, no text longer than %d, no number longer than %d or with an exponent"
                            + " beyond %d, and no more than %d names and values")
                    .formatted(DEEPEST, LONGEST_NAME, LONGEST_TEXT, LONGEST_NUMBER, HIGHEST_EXPONENT, MOST_TOKENS);

    private static final ObjectMapper READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(LONGEST_NAME)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonBody() {}

    /** @throws ProblemException if the body is not valid JSON, or exceeds a limit */
    public static JsonNode read(byte[] body) {
        try {
            JsonNode read = READER.readTree(body);
            if (read.isMissingNode()) {
                throw new ProblemException(ProblemType.MALFORMED_BODY, "The request has no body.");
            }
            if (hasHugeNumber(read)) {
                throw new ProblemException(
                                ProblemType.MALFORMED_BODY, "A number in the body has too large an exponent.")
                        .with("expected", EXPECTED);
            }
            return read;
        } catch (JsonProcessingException malformed) {
            JsonLocation where = Objects.requireNonNullElse(malformed.getLocation(), JsonLocation.NA);
            throw new ProblemException(
                            ProblemType.MALFORMED_BODY,
                            "The body is not valid JSON (line " + where.getLineNr() + ", column " + where.getColumnNr()
                                    + ").")
                    .with("line", where.getLineNr())
                    .with("column", where.getColumnNr())
                    .with("expected", EXPECTED);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Written without an exponent, such a number would be longer than any text. */
    private static boolean hasHugeNumber(JsonNode read) {
        return read.isContainerNode()
                ? StreamSupport.stream(read.spliterator(), false).anyMatch(JsonBody::hasHugeNumber)
                : read.isBigDecimal() && Math.abs((long) read.decimalValue().scale()) > HIGHEST_EXPONENT;
    }
}
