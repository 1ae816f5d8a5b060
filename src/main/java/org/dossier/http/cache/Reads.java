package org.dossier.http.cache;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dossier.http.conditional.Coding;
import org.dossier.http.conditional.Reply;
import org.dossier.http.conditional.Representation;
import org.dossier.http.conditional.Terms;
import org.dossier.http.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Finds the answers to reads: in memory if they are there, by the layers behind if not. */
@Singleton
public class Reads {

    private static final String PINNED = "public, max-age=604800, immutable";

    private final Vertx vertx;
    private final Questions questions;
    private final Versions versions;
    private final Responses responses;
    private final Instant released;
    private final String newest;

    Reads(Vertx vertx, Questions questions, Versions versions, Responses responses, CacheConfig config) {
        this.vertx = vertx;
        this.questions = questions;
        this.versions = versions;
        this.responses = responses;
        this.released = config.released();
        this.newest = "public, max-age=%d, stale-while-revalidate=%d, stale-if-error=%d"
                .formatted(
                        seconds(config.maxAge()),
                        seconds(config.staleWhileRevalidate()),
                        seconds(config.staleIfError()));
    }

    /**
     * @return null for a request that has no normal form, and so no answer that could be kept
     * @throws ProblemException when a header is too long to be read
     */
    public @Nullable Read of(HttpServerRequest request) {
        Question question = questions.of(request);
        if (question == null) {
            return null;
        }
        return new Read(
                question,
                StaticDocument.isAt(question.path())
                        ? StaticDocument.VERSION
                        : versions.of(question.path(), question.edition()));
    }

    /**
     * One of the resources that a stream tells of.
     *
     * @param language that the stream's parameter names; null if it has none
     */
    public Read below(Read stream, int number, @Nullable String language) {
        Question question = questions.of(
                stream.question().path() + "/" + number,
                language == null ? stream.question().language() : language);
        return new Read(question, versions.of(question.path(), null));
    }

    /** The answer, if it is in memory. */
    public @Nullable Reply kept(Read read) {
        return read.key() == null ? null : responses.kept(read.key());
    }

    /**
     * The answer, once it is there.
     *
     * @param compute asks the layers behind; called once for all who ask at the same time
     */
    public CompletableFuture<Reply> answer(Read read, Function<Question, CompletableFuture<Representation>> compute) {
        Question plain = read.question().plain();
        CompletableFuture<Reply> reply = kept(read.as(plain), () -> compute.apply(plain)
                .thenApply(computed -> Reply.of(plain.path(), computed, terms(read))));
        Coding coding = read.question().coding();
        return coding == Coding.IDENTITY ? reply : kept(read, () -> reply.thenCompose(whole -> in(coding, whole)));
    }

    private CompletableFuture<Reply> kept(Read read, Supplier<CompletableFuture<Reply>> compute) {
        return read.key() == null ? compute.get() : responses.get(read.key(), compute);
    }

    /** Away from the event loop: it takes longer than all else that is done with a reply. */
    private CompletionStage<Reply> in(Coding coding, Reply whole) {
        return vertx.executeBlocking(() -> whole.in(coding), false).toCompletionStage();
    }

    private Terms terms(Read read) {
        Versions.Version version = read.version();
        Instant changed = version != null && version.changedAt().isAfter(released) ? version.changedAt() : released;
        return new Terms(
                read.question().edition() == null ? newest : PINNED,
                read.question().vary(),
                changed);
    }

    private static long seconds(Duration time) {
        return time.toSeconds();
    }
}
