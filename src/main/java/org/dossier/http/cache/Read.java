package org.dossier.http.cache;

import org.dossier.http.cache.Responses.Key;
import org.dossier.http.cache.Versions.Version;
import org.jspecify.annotations.Nullable;

/** A read, and the state of the store that it shows. */
public final class Read {

    private final Question question;
    private final @Nullable Version version;
    private final @Nullable Key key;

    Read(Question question, @Nullable Version version) {
        this.question = question;
        this.version = version;
        this.key = version == null || !question.countable() ? null : new Key(question, version.touched());
    }

    /** The newest edition, if the read asks for that and no other; otherwise 0. */
    public int newest() {
        return version == null || question.moment() ? 0 : version.edition();
    }

    Question question() {
        return question;
    }

    /** Null when it is not known. */
    @Nullable
    Version version() {
        return version;
    }

    /** What its answer is kept under; null when it is not to be kept. */
    @Nullable
    Key key() {
        return key;
    }

    /** Another question about the same state. */
    Read as(Question other) {
        return new Read(other, version);
    }
}
