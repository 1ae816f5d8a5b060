package org.dossier.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.http.language.Language;
import org.dossier.http.language.Messages;
import org.dossier.http.parameter.Vocabulary;

/** One citation with the rows it names, as one edition shows them. */
record CitedRow(
        CitationEntity citation,
        SourceEntity source,
        ClaimantEntity claimant,
        String factKind,
        List<ClaimantEntity> via) {

    CitedRow(CitationEntity citation, SourceEntity source, ClaimantEntity claimant, String factKind) {
        this(citation, source, claimant, factKind, new ArrayList<>());
    }

    /** Orders the citations of a source, and is what a cursor over them holds. */
    String key() {
        return citation.id.organisation() + "/" + citation.id.fact() + "/" + citation.id.position();
    }

    Citation write(Language language) {
        return new Citation(
                ClaimantRef.of(claimant, language),
                Vocabulary.constant(Act.class, citation.act),
                via.stream().map(link -> ClaimantRef.of(link, language)).toList(),
                SourceRef.of(source),
                citation.locator,
                DeepLink.to(source.url, citation.locator));
    }

    /** "US Department of Homeland Security, via NBC News, via BBC News": a publisher that speaks for itself has no via. */
    String attribution(Language language) {
        Stream<String> publisher =
                claimant.id.claimant().equals(source.publisherClaimant) ? Stream.empty() : Stream.of(source.publisher);
        Stream<String> chain = Stream.concat(via.stream().map(link -> link.byline.in(language)), publisher);
        String separator = Messages.get(Provenance.class, "via", language);
        return Stream.concat(Stream.of(claimant.byline.in(language)), chain).collect(Collectors.joining(separator));
    }

    /** The citations of one fact, in the words of a language. */
    static Provenance provenance(List<CitedRow> rows, Language language) {
        return new Provenance(
                rows.stream().map(row -> row.attribution(language)).distinct().collect(Collectors.joining("; ")),
                rows.stream().map(row -> row.write(language)).toList());
    }
}
