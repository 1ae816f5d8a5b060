package org.dossier.page.data;

import java.util.List;

/** What is claimed about a country. */
public record PageCountry(Named country, List<PageFact> claims) {

    public PageCountry {
        claims = List.copyOf(claims);
    }
}
