package org.dossier.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dossier.support.EditorKey;

/** An editor of a packaged service, with a token of an issuer that the service is told to trust. */
final class RemoteEditor {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token = Jwt.upn("ana")
            .groups("editor")
            .issuer(EditorKey.ISSUER)
            .expiresIn(Duration.ofHours(1))
            .sign(EditorKey.get().getPrivate());

    String token() {
        return token;
    }

    /**
     * What the service is started with, so that it takes the token.
     *
     * @param folder takes the file of the key
     */
    List<String> settings(Path folder) {
        Path file = folder.resolve("key.pem");
        String key = Base64.getMimeEncoder()
                .encodeToString(EditorKey.get().getPublic().getEncoded());
        try {
            Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return List.of(
                "mp.jwt.verify.publickey.location=" + file.toUri(),
                "mp.jwt.verify.issuer=" + EditorKey.ISSUER,
                "dossier.limit.quota=1000000");
    }

    /** @param key by which the same can be asked for again */
    CompletableFuture<HttpResponse<String>> publish(PackagedService service, String body, String key) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.address() + "/v1/editions"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }
}
