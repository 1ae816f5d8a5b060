package org.dossier.http.cache;

import static java.util.stream.Collectors.toMap;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The supported content codings (RFC 9110, section 8.4), in order of preference. */
public enum ContentCoding {
    BROTLI("br") {
        @Override
        byte[] encode(byte[] content, boolean isConstant) {
            int quality =
                    isConstant && content.length <= MOST_BYTES_ENCODED_SLOWLY ? SLOW_BROTLI_QUALITY : BROTLI_QUALITY;
            try {
                return Encoder.compress(content, new Encoder.Parameters().setQuality(quality));
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
        }

        @Override
        public OutputStream encoder(OutputStream encoded) throws IOException {
            return new BrotliOutputStream(encoded, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
        }
    },
    GZIP("gzip") {
        @Override
        byte[] encode(byte[] content, boolean isConstant) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream gzip = encoder(bytes)) {
                gzip.write(content);
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
            return bytes.toByteArray();
        }

        @Override
        public OutputStream encoder(OutputStream encoded) throws IOException {
            return new GZIPOutputStream(encoded);
        }
    },
    IDENTITY("identity") {
        @Override
        byte[] encode(byte[] content, boolean isConstant) {
            return content;
        }

        @Override
        public OutputStream encoder(OutputStream encoded) {
            return encoded;
        }
    };

    /** Smaller bodies fit into one packet without compression. */
    static final int WORTHWHILE_BYTES = 1_000;

    /** As fast as gzip, with a smaller result. */
    private static final int BROTLI_QUALITY = 5;

    /** A tenth smaller. It takes the contract 0.2 s instead of 0.01 s, and the script of Swagger UI, which is larger, 3 s. */
    private static final int SLOW_BROTLI_QUALITY = 10;

    private static final int MOST_BYTES_ENCODED_SLOWLY = 512 * 1024;

    private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();

    private final String token;

    ContentCoding(String token) {
        this.token = token;
    }

    /** @param isConstant whether this is done once a release, so that it may take a fifth of a second */
    abstract byte[] encode(byte[] content, boolean isConstant);

    /** Encodes what is written to it, piece by piece; it has to be closed. */
    public abstract OutputStream encoder(OutputStream encoded) throws IOException;

    /** The name in {@code Accept-Encoding} and {@code Content-Encoding}. */
    String token() {
        return token;
    }

    /** The suffix of entity tags, so that each coding has its own strong tag. */
    String suffix() {
        return this == IDENTITY ? "" : "-" + token;
    }

    /**
     * The coding that a client prefers. {@code identity} is always acceptable, even with {@code identity;q=0}.
     *
     * @param header the value of {@code Accept-Encoding}; null if absent
     */
    public static ContentCoding accepted(@Nullable String header) {
        if (header == null) {
            return IDENTITY;
        }
        Map<String, Double> weights = LIST.splitToStream(header.toLowerCase(Locale.ROOT))
                .map(part -> part.split(";", 2))
                .collect(toMap(part -> part[0].strip(), part -> weight(part.length == 1 ? "" : part[1]), Math::max));
        return Arrays.stream(values())
                .filter(coding -> coding.isAvailable() && coding.weight(weights) > 0)
                .max(Comparator.comparingDouble((ContentCoding coding) -> coding.weight(weights))
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
