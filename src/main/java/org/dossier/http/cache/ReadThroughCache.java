package org.dossier.http.cache;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dossier.http.media.Format;
import org.dossier.http.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Answers reads from memory. Computes, encodes and caches what is missing. */
@Singleton
public class ReadThroughCache {

    private static final String ONE_EDITION = "public, max-age=604800, immutable";
    private static final String VERSIONED = "public, max-age=31536000, immutable";
    private static final String REVALIDATED = "public, no-cache";

    /** Of what no edition changes. */
    private static final DataVersions.Version RELEASE = new DataVersions.Version(0, 0, Instant.EPOCH);

    private final Vertx vertx;
    private final RequestNormaliser normaliser;
    private final DataVersions versions;
    private final ResponseCache responses;
    private final Instant released;
    private final String newestEdition;

    ReadThroughCache(
            Vertx vertx,
            RequestNormaliser normaliser,
            DataVersions versions,
            ResponseCache responses,
            CacheConfig config) {
        CacheConfig.check(config);
        this.vertx = vertx;
        this.normaliser = normaliser;
        this.versions = versions;
        this.responses = responses;
        this.released = config.released();
        this.newestEdition = "public, max-age=%d, s-maxage=%d, stale-if-error=%d"
                .formatted(
                        config.maxAge().toSeconds(),
                        config.sharedMaxAge().toSeconds(),
                        config.staleIfError().toSeconds());
    }

    /**
     * @return null for a request that has no normal form; its response is never cached
     * @throws ProblemException if an {@code Accept} header is too long
     */
    public @Nullable CacheKey key(HttpServerRequest request) {
        NormalisedRequest normalised = normaliser.normalise(request);
        if (normalised == null) {
            return null;
        }
        String path = normalised.path();
        String facts = HtmlPage.isAt(path) ? HtmlPage.facts(path) : path;
        return new CacheKey(normalised, normalised.constant() ? RELEASE : versions.of(facts, normalised.edition()));
    }

    /**
     * The key of the shortest page of the list, as JSON, that has the items of a stream.
     *
     * @param filters the parameters of the stream that select items, by name
     */
    public CacheKey listKey(CacheKey stream, Map<String, String> filters) {
        Map<String, String> query = new TreeMap<>(filters);
        query.put("limit", "1");
        return internalKey(
                stream.request().path(),
                query,
                Format.JSON_TYPE,
                stream.request().language());
    }

    /** The key of a read that names its format, its language and whatever else it depends on. */
    public CacheKey internalKey(String path, Map<String, String> query, String mediaType) {
        return internalKey(path, query, mediaType, null);
    }

    private CacheKey internalKey(String path, Map<String, String> query, String mediaType, @Nullable String language) {
        NormalisedRequest read = normaliser.internal(path, new TreeMap<>(query), mediaType, language);
        return new CacheKey(read, versions.of(path, read.edition()));
    }

    /** @return null unless the response is in memory */
    public @Nullable CachedResponse getIfPresent(CacheKey key) {
        return key.isCacheable() ? responses.getIfPresent(key) : null;
    }

    /**
     * @param compute computes the response without a content coding; called once for all concurrent requests with the
     *     same key
     */
    public CompletableFuture<CachedResponse> get(
            CacheKey key, Function<NormalisedRequest, CompletableFuture<ComputedResponse>> compute) {
        NormalisedRequest plain = key.request().withoutCoding();
        CompletableFuture<CachedResponse> response = getOrCompute(key.withRequest(plain), () -> compute.apply(plain)
                .thenApply(computed -> CachedResponse.of(plain.path(), computed, cachingHeaders(key))));
        ContentCoding coding = key.request().coding();
        return coding == ContentCoding.IDENTITY
                ? response
                : getOrCompute(
                        key,
                        () -> response.thenCompose(identity ->
                                encode(identity, coding, key.request().constant())));
    }

    private CompletableFuture<CachedResponse> getOrCompute(
            CacheKey key, Supplier<CompletableFuture<CachedResponse>> compute) {
        return key.isCacheable() ? responses.get(key, compute) : compute.get();
    }

    /** On a worker thread, because compression would block the event loop for too long. */
    private CompletionStage<CachedResponse> encode(CachedResponse response, ContentCoding coding, boolean isConstant) {
        return vertx.executeBlocking(() -> response.encoded(coding, isConstant), false)
                .toCompletionStage();
    }

    private CachingHeaders cachingHeaders(CacheKey key) {
        DataVersions.Version version = key.version();
        return new CachingHeaders(
                key.request().edition() == null ? cacheControl(key.request().freshness()) : ONE_EDITION,
                key.request().vary(),
                version != null && version.changedAt().isAfter(released) ? version.changedAt() : released);
    }

    private String cacheControl(Freshness freshness) {
        return switch (freshness) {
            case CONFIGURED -> newestEdition;
            case REVALIDATED -> REVALIDATED;
            case VERSIONED -> VERSIONED;
        };
    }
}
