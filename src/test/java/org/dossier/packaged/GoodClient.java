package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Asks for the same things again and again, as a program of a newsroom does, and measures how long the answers take. */
final class GoodClient {

    private static final String FIGURES = "/v1/organisations/tren-de-aragua/figures?limit=200";

    /** Kept by nobody, so that it is computed each time. */
    private static final String COMPUTED = "/v1/organisations/tren-de-aragua/statistics?knownAt=2100-01-01T00:00:00Z";

    /** How an answer comes about. */
    enum Read {
        KEPT,
        KNOWN,
        COMPUTED
    }

    private final PackagedService service;
    private int asked;
    private final HttpResponse<String> figures;
    private final HttpResponse<String> computed;
    private final String tag;

    GoodClient(PackagedService service) {
        this.service = service;
        this.figures = service.get(FIGURES);
        this.computed = service.get(COMPUTED);
        this.tag = figures.headers().firstValue("ETag").orElseThrow();
        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(computed.statusCode()).isEqualTo(200);
    }

    /** @return the median time of each kind of read, in nanoseconds; none of them failed */
    Map<Read, Long> medians(int seconds) {
        Map<Read, List<Long>> times = new EnumMap<>(Read.class);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            for (Read read : Read.values()) {
                long begin = System.nanoTime();
                read(read);
                times.computeIfAbsent(read, first -> new ArrayList<>()).add(System.nanoTime() - begin);
            }
        }
        Map<Read, Long> medians = new EnumMap<>(Read.class);
        times.forEach((read, all) -> {
            Collections.sort(all);
            medians.put(read, all.get(all.size() / 2));
        });
        return medians;
    }

    /** Each time as another client of a trusted proxy, so that no quota ends the measurement. */
    private HttpResponse<String> get(String path, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        asked++;
        all.addAll(List.of("X-Forwarded-For", "203.0.%d.%d".formatted(asked / 256 % 256, asked % 256)));
        return service.get(path, all.toArray(String[]::new));
    }

    private void read(Read read) {
        switch (read) {
            case KEPT -> assertThat(get(FIGURES).body()).isEqualTo(figures.body());
            case KNOWN ->
                assertThat(get(FIGURES, "If-None-Match", tag).statusCode()).isEqualTo(304);
            case COMPUTED -> assertThat(get(COMPUTED).body()).isEqualTo(computed.body());
        }
    }
}
