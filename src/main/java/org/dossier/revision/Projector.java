package org.dossier.revision;

import java.util.List;
import java.util.stream.Stream;

/** Derives from contents the rows that queries filter, join and sort by. */
public interface Projector {

    /** The tables of the rows, each before those that it refers to. */
    List<String> tables();

    /** The rows of a revision, entities all; none where the content is of another kind. */
    Stream<?> rows(Content content, RevisionId revision);
}
