package org.dossier.http.conditional;

import static java.util.stream.Collectors.toMap;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The content codings that a response can come in (RFC 9110, section 8.4), the better ones first. */
public enum Coding {
    BROTLI("br") {
        @Override
        byte[] encode(byte[] content) {
            try {
                return Encoder.compress(content, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
        }
    },
    GZIP("gzip") {
        @Override
        byte[] encode(byte[] content) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(content);
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
            return bytes.toByteArray();
        }
    },
    IDENTITY("identity") {
        @Override
        byte[] encode(byte[] content) {
            return content;
        }
    };

    /** Below this, what is saved is less than what a packet holds anyway. */
    static final int WORTHWHILE_BYTES = 1_000;

    /** About as quick as gzip, and smaller. */
    private static final int BROTLI_QUALITY = 5;

    private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    abstract byte[] encode(byte[] content);

    /** Its name in {@code Accept-Encoding} and {@code Content-Encoding}. */
    String token() {
        return token;
    }

    /** What the tag of a response in this coding ends with. */
    String suffix() {
        return this == IDENTITY ? "" : "-" + token;
    }

    /**
     * The best of those that a reader takes. What is not compressed is for everybody, even for those who say it is not.
     *
     * @param header {@code Accept-Encoding}; null when there is none
     */
    public static Coding accepted(@Nullable String header) {
        if (header == null) {
            return IDENTITY;
        }
        Map<String, Double> weights = LIST.splitToStream(header.toLowerCase(Locale.ROOT))
                .map(part -> part.split(";", 2))
                .collect(toMap(part -> part[0].strip(), part -> weight(part.length == 1 ? "" : part[1]), Math::max));
        return Arrays.stream(values())
                .filter(coding -> coding.isAvailable() && coding.weight(weights) > 0)
                .max(Comparator.comparingDouble((Coding coding) -> coding.weight(weights))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(IDENTITY);
    }

    private boolean isAvailable() {
        return this != BROTLI || Brotli4jLoader.isAvailable();
    }

    private double weight(Map<String, Double> weights) {
        Double any = this == IDENTITY ? Double.valueOf(Double.MIN_VALUE) : weights.getOrDefault("*", 0.0);
        return weights.getOrDefault(token, any);
    }

    private static double weight(String parameters) {
        String weight = parameters.replace(" ", "");
        try {
            return weight.startsWith("q=") ? Double.parseDouble(weight.substring(2)) : 1;
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
