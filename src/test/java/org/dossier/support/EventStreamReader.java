package org.dossier.support;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Reads server-sent events as a browser does. */
public final class EventStreamReader implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> response;
    private final Map<Integer, String> events = new ConcurrentSkipListMap<>();
    private volatile int comments;
    private volatile int lastId;

    private EventStreamReader(HttpResponse<InputStream> response) {
        this.response = response;
    }

    /** @param headers names and values, by turns */
    public static EventStreamReader open(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Accept", "text/event-stream");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            EventStreamReader reader =
                    new EventStreamReader(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
            if (reader.status() == 200) {
                Thread thread = new Thread(reader::read, "event-reader");
                thread.setDaemon(true);
                thread.start();
            }
            return reader;
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(path, failed);
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            int id = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    id = Integer.parseInt(line.substring(4));
                    lastId = id;
                } else if (line.startsWith("data: ")) {
                    events.put(id, line.substring(6));
                } else if (line.startsWith(":")) {
                    comments++;
                }
            }
        } catch (IOException ended) {
            // The reader was closed.
        }
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    public List<Integer> ids() {
        return List.copyOf(events.keySet());
    }

    /** The number that a browser would send when it reconnects; also of an event that was left out. */
    public int lastId() {
        return lastId;
    }

    public String data(int id) {
        return events.get(id);
    }

    public int comments() {
        return comments;
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
