package org.dossier.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.dossier.support.FollowingEdition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers get from a shared cache in front of the service: nginx, which goes by the headers alone. */
class CachingProxyIT {

    private static final String ORGANISATION = "/v1/organisations/tren-de-aragua";
    private static final String FIGURES = ORGANISATION + "/figures";
    private static final int ROUNDS = 4;

    private static final int MAX_AGE_IN_SECONDS = 1;

    /** The store is looked at twice in a second, the proxy's clock ticks by whole seconds, and a machine can be slow. */
    private static final Duration PROMISED = Duration.ofSeconds(MAX_AGE_IN_SECONDS + 1);

    private static final Duration SLACK = Duration.ofSeconds(10);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path folder;

    private Path nginx;

    @BeforeEach
    void find() {
        assumeTrue(CachingProxy.nginx().isPresent(), "nginx is not installed");
        nginx = CachingProxy.nginx().orElseThrow();
    }

    /** One way to ask for something: a path, and headers by turns. */
    private record Ask(String path, List<String> headers) {}

    @Test
    void what_the_headers_chose_is_kept_apart() throws Exception {
        try (PackagedService service =
                        PackagedService.onH2(TrainingRun.loaded(folder)).started();
                CachingProxy proxy = CachingProxy.before(service, nginx, folder)) {
            Map<Ask, HttpResponse<byte[]>> direct = new HashMap<>();
            for (Ask ask : asks()) {
                direct.put(ask, get(service.address(), ask));
            }
            // Six types at their paths, in two languages, in three codings.
            assertThat(direct.values().stream()
                            .map(answer -> answer.headers().firstValue("ETag").orElseThrow())
                            .distinct())
                    .hasSize(36);

            long seed = Long.getLong("seed", new Random().nextLong());
            for (int round = 1; round <= ROUNDS; round++) {
                List<Ask> order = asks();
                Collections.shuffle(order, new Random(seed + round));
                for (Ask ask : order) {
                    HttpResponse<byte[]> answer = get(proxy.address(), ask);
                    String named = "%s in round %d of seed %d".formatted(ask, round, seed);
                    assertThat(answer.body())
                            .as(named)
                            .isEqualTo(direct.get(ask).body());
                    for (String header : List.of(
                            "ETag", "Content-Type", "Content-Language", "Content-Encoding", "Vary", "Cache-Control")) {
                        assertThat(answer.headers().allValues(header))
                                .as("%s of %s", header, named)
                                .isEqualTo(direct.get(ask).headers().allValues(header));
                    }
                    assertThat(status(answer)).as(named).isEqualTo(round == 1 ? "MISS" : "HIT");
                }
            }
            HttpResponse<byte[]> gzip = get(proxy.address(), FIGURES, "Accept-Encoding", "gzip");
            assertThat(gzip.headers().allValues("Content-Encoding")).containsExactly("gzip");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                    .isEqualTo(get(proxy.address(), FIGURES).body());
        }
    }

    @Test
    void a_condition_is_answered_by_what_is_kept_and_an_error_is_not_kept() throws Exception {
        try (PackagedService service =
                        PackagedService.onH2(TrainingRun.loaded(folder)).started();
                CachingProxy proxy = CachingProxy.before(service, nginx, folder)) {
            for (String language : List.of("en", "es")) {
                HttpResponse<byte[]> whole = get(proxy.address(), FIGURES, "Accept-Language", language);
                String tag = whole.headers().firstValue("ETag").orElseThrow();
                for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag)) {
                    HttpResponse<byte[]> same =
                            get(proxy.address(), FIGURES, "Accept-Language", language, "If-None-Match", known);
                    assertThat(same.statusCode()).as(known).isEqualTo(304);
                    assertThat(same.body()).isEmpty();
                    assertThat(same.headers().allValues("ETag")).containsExactly(tag);
                    assertThat(status(same)).isEqualTo("HIT");
                }
                assertThat(get(proxy.address(), FIGURES, "Accept-Language", language, "If-None-Match", "\"other\"")
                                .body())
                        .isEqualTo(whole.body());
            }

            String pinned = FIGURES + "?edition=1";
            get(proxy.address(), pinned);
            assertThat(get(proxy.address(), pinned).headers().allValues("Cache-Control"))
                    .containsExactly("public, max-age=604800, immutable");

            for (String error : List.of("/v1/nothing", "/v1/sources/nothing", FIGURES + "?role=main")) {
                for (int time = 1; time <= 3; time++) {
                    HttpResponse<byte[]> answer = get(proxy.address(), error);
                    assertThat(answer.statusCode()).isBetween(400, 499);
                    assertThat(status(answer)).as(error).isEqualTo("MISS");
                }
            }

            service.close();
            assertThat(status(get(proxy.address(), pinned))).isEqualTo("HIT");
            assertThat(status(get(proxy.address(), FIGURES, "Accept-Language", "es")))
                    .isEqualTo("HIT");
            assertThat(get(proxy.address(), "/v1/nothing").statusCode()).isEqualTo(502);
        }
    }

    @Test
    void a_new_edition_shows_within_the_promised_time_and_what_it_did_not_touch_is_confirmed() throws Exception {
        String database = PostgresqlServer.loaded();
        try (PackagedService service = PackagedService.onPostgresql(
                                folder,
                                PostgresqlServer.address(database),
                                "dossier.cache.shared-max-age=" + MAX_AGE_IN_SECONDS + "s")
                        .started();
                CachingProxy proxy = CachingProxy.before(service, nginx, folder)) {
            String touched = FIGURES + "/members-risquez";
            String error = "/v1/claimants/test-claimant";
            String other = FIGURES + "/members-others";
            String pinned = touched + "?edition=2";
            String tag = tag(get(proxy.address(), touched));
            String otherTag = tag(get(proxy.address(), other));
            byte[] before = get(proxy.address(), pinned).body();
            assertThat(get(proxy.address(), error).statusCode()).isEqualTo(404);

            DataSource store = PostgresqlServer.of(database);
            FollowingEdition following = FollowingEdition.publish(store, 3);
            // Somebody asks all the time.
            List<String> seen = new ArrayList<>();
            await().atMost(PROMISED.plus(SLACK)).until(() -> {
                HttpResponse<byte[]> answer = get(proxy.address(), touched);
                seen.add(status(answer));
                return new String(answer.body(), UTF_8).contains("\"value\":4000");
            });
            assertThat(seen).doesNotContain("MISS", "BYPASS");
            assertThat(tag(get(proxy.address(), touched))).isNotEqualTo(tag);
            assertThat(get(proxy.address(), error).statusCode()).isEqualTo(200);
            assertThat(get(proxy.address(), pinned).body()).isEqualTo(before);
            assertThat(status(get(proxy.address(), pinned))).isEqualTo("HIT");

            // Nobody asks for a while: what is older than promised is given to none, not even to the first who comes.
            following.close();
            await().atMost(SLACK).until(() -> tag.equals(tag(get(service.address(), touched))));
            letThePromisedTimePass();
            HttpResponse<byte[]> first = get(proxy.address(), touched);
            assertThat(tag(first)).isEqualTo(tag);
            assertThat(status(first)).isEqualTo("EXPIRED");
            HttpResponse<byte[]> confirmed = get(proxy.address(), other);
            assertThat(tag(confirmed)).isEqualTo(otherTag);
            assertThat(status(confirmed)).isEqualTo("REVALIDATED");

            // The service is gone: what is kept is served for an hour.
            service.close();
            letThePromisedTimePass();
            HttpResponse<byte[]> stale = get(proxy.address(), touched);
            assertThat(tag(stale)).isEqualTo(tag);
            assertThat(status(stale)).isEqualTo("STALE");
        }
    }

    private static void letThePromisedTimePass() {
        await().pollDelay(PROMISED).atMost(PROMISED.plus(SLACK)).until(() -> true);
    }

    private static List<Ask> asks() {
        List<Ask> asks = new ArrayList<>();
        Map<String, List<String>> types = Map.of(
                FIGURES,
                List.of("application/json", "text/csv"),
                ORGANISATION + "/presence",
                List.of("application/json", "application/geo+json"),
                ORGANISATION + "/timeline",
                List.of("application/json", "text/calendar"));
        types.forEach((path, accepted) -> {
            for (String type : accepted) {
                for (String language : List.of("en", "es", "es-MX,es;q=0.9,en;q=0.1")) {
                    for (String encoding : List.of("identity", "gzip", "br")) {
                        asks.add(new Ask(
                                path,
                                List.of("Accept", type, "Accept-Language", language, "Accept-Encoding", encoding)));
                    }
                }
            }
        });
        return asks;
    }

    private static HttpResponse<byte[]> get(String server, Ask ask) throws IOException, InterruptedException {
        return get(server, ask.path(), ask.headers().toArray(String[]::new));
    }

    private static HttpResponse<byte[]> get(String server, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String status(HttpResponse<?> answer) {
        return answer.headers().firstValue(CachingProxy.STATUS).orElseThrow();
    }
}
