package org.dossier.source;

import java.util.List;

/**
 * Where a fact comes from.
 *
 * @param attribution the attribution line, ready to print in the reader's language
 * @param citations in the fact's own order; never empty
 */
public record Provenance(String attribution, List<Citation> citations) {

    public Provenance {
        citations = List.copyOf(citations);
    }
}
