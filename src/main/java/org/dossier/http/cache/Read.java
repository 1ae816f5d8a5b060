package org.dossier.http.cache;

import java.util.Set;
import org.dossier.http.media.Format;
import org.jspecify.annotations.Nullable;

/** A read, and the state of the store that it shows. */
public final class Read {

    private final Question question;
    private final Versions.@Nullable Version version;
    private final Responses.@Nullable Key key;

    Read(Question question, Versions.@Nullable Version version) {
        this.question = question;
        this.version = version;
        this.key = version == null || !question.countable() ? null : new Responses.Key(question, version.touched());
    }

    /** The newest edition, if the read asks for that and no other; otherwise 0. */
    public int newest() {
        return version == null || question.moment() ? 0 : version.edition();
    }

    /** Whether what is asked for goes on as long as the reader stays. */
    public boolean isStream() {
        return question.type().equals(Format.EVENTS_TYPE);
    }

    /** The names of its parameters, without those that only repeat their default. */
    public Set<String> parameters() {
        return question.parameters();
    }

    /** Whether its answer is kept, and given to others who ask the same. */
    public boolean isShared() {
        return key != null;
    }

    Question question() {
        return question;
    }

    /** Null when it is not known. */
    Versions.@Nullable Version version() {
        return version;
    }

    /** What its answer is kept under; null when it is not to be kept. */
    Responses.@Nullable Key key() {
        return key;
    }

    /** Another question about the same state. */
    Read as(Question other) {
        return new Read(other, version);
    }
}
