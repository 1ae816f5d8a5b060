package org.dossier.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The first editions as a client reads them.
 *
 * @param answers body by path
 * @param log of the service that answered, up to then
 */
record FirstEdition(Map<String, String> answers, List<PackagedService.Line> log) {

    static final String FIGURES = "/v1/organisations/tren-de-aragua/figures?edition=1&limit=200";
    static final String ORGANISATION = "/v1/organisations/tren-de-aragua?edition=1";

    private static final List<String> PATHS = List.of(
            ORGANISATION,
            FIGURES,
            "/v1/organisations/tren-de-aragua",
            "/v1/organisations/tren-de-aragua/figures?limit=200&lang=es",
            "/v1/organisations/tren-de-aragua/statistics?limit=200",
            "/v1/organisations/tren-de-aragua/presence?limit=200",
            "/v1/organisations/tren-de-aragua/timeline?limit=200",
            "/v1/sources?limit=200",
            "/v1/claimants?limit=200",
            "/v1/editions",
            "/v1/editions/1",
            "/v1/editions/1/changes?limit=200");

    /** Read from a service that started undisturbed, on H2; once for all tests. */
    static FirstEdition undisturbed() {
        return Undisturbed.EDITION;
    }

    static FirstEdition of(PackagedService service) {
        service.started();
        Map<String, String> answers = new TreeMap<>();
        for (String path : PATHS) {
            HttpResponse<String> answer = service.get(path);
            assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
            answers.put(path, answer.body());
        }
        return new FirstEdition(answers, service.lines());
    }

    private static final class Undisturbed {

        static final FirstEdition EDITION = read();

        private static void delete(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }

        private static FirstEdition read() {
            try {
                Path folder = Files.createTempDirectory("dossier");
                try (PackagedService service = PackagedService.onH2(folder)) {
                    return of(service);
                } finally {
                    delete(folder);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
