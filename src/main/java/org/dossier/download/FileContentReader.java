package org.dossier.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.dossier.http.cache.CachedResponse;
import org.dossier.http.front.RouteReader;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Reads the files of a download from their routes, one after another: a download takes no more of the store than a read. */
@Singleton
final class FileContentReader {

    private final RouteReader routes;
    private final ObjectMapper mapper;

    FileContentReader(RouteReader routes, ObjectMapper mapper) {
        this.routes = routes;
        this.mapper = mapper;
    }

    CompletableFuture<List<FileContent>> read(List<DownloadFile> files, HttpServerRequest request) {
        CompletableFuture<List<FileContent>> all = CompletableFuture.completedFuture(new ArrayList<>());
        for (DownloadFile file : files) {
            all = all.thenCompose(before -> read(file, request).thenApply(bytes -> {
                before.add(new FileContent(file, bytes));
                return before;
            }));
        }
        return all;
    }

    private CompletableFuture<byte[]> read(DownloadFile file, HttpServerRequest request) {
        return file.isPaged() ? readPages(file, null, new PageJoiner(), request) : read(file, file.query(), request);
    }

    private CompletableFuture<byte[]> readPages(
            DownloadFile file, @Nullable String cursor, PageJoiner pages, HttpServerRequest request) {
        SortedMap<String, String> query = new TreeMap<>(file.query());
        if (cursor != null) {
            query.put("cursor", cursor);
        }
        return read(file, query, request).thenCompose(page -> {
            String next = pages.add(page);
            return next == null
                    ? CompletableFuture.completedFuture(pages.joined())
                    : readPages(file, next, pages, request);
        });
    }

    private CompletableFuture<byte[]> read(DownloadFile file, Map<String, String> query, HttpServerRequest request) {
        return routes.read(request, file.path(), query, file.format().mediaType())
                .thenApply(response -> bytes(file, response));
    }

    private byte[] bytes(DownloadFile file, CachedResponse response) {
        byte[] body = response.body().getBytes();
        if (!response.isSuccess()) {
            throw failure(file, body);
        }
        return body;
    }

    /** A client can try again what is temporary; anything else is an error of this service. */
    private RuntimeException failure(DownloadFile file, byte[] body) {
        try {
            JsonNode problem = mapper.readTree(body);
            return Arrays.stream(ProblemType.values())
                    .filter(type -> type.code().equals(problem.path("code").asText()) && problem.has("retryAfter"))
                    .<RuntimeException>map(type -> new ProblemException(
                                    type, problem.path("detail").asText())
                            .retryAfter(problem.get("retryAfter").asLong()))
                    .findFirst()
                    .orElseGet(() -> new IllegalStateException(file.address() + ": " + new String(body, UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
