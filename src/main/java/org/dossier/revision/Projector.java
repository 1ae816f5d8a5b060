package org.dossier.revision;

import java.util.List;
import java.util.stream.Stream;

/** Derives the rows that queries filter, join and sort by from contents. */
public interface Projector {

    /** The tables of the rows, each before those that it refers to. */
    List<String> tables();

    /** The entities of a revision; none if the content is of another kind. */
    Stream<?> rows(Content content, RevisionId revision);
}
