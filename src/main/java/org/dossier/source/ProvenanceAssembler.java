package org.dossier.source;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.revision.ContentMapper;
import org.dossier.revision.Ref;
import org.dossier.text.Language;
import org.dossier.text.Messages;

/**
 * The claimants and sources that some citations name, as one read sees them.
 *
 * @param via what separates the names of an attribution, in the language of the read
 */
record ProvenanceAssembler(Map<String, CitedClaimant> claimants, Map<String, CitedSource> sources, String via) {

    /** @param contents as JSON */
    static ProvenanceAssembler of(Map<Ref, String> contents, Language language) {
        Map<String, CitedClaimant> claimants = new HashMap<>();
        Map<String, CitedSource> sources = new HashMap<>();
        contents.forEach((thing, content) -> {
            if (thing.equals(Ref.claimant(thing.id()))) {
                ClaimantContent claimant = ContentMapper.read(content, ClaimantContent.class);
                claimants.put(
                        thing.id(),
                        new CitedClaimant(
                                ClaimantRef.of(claimant, language),
                                claimant.byline().in(language)));
            } else {
                SourceContent source = ContentMapper.read(content, SourceContent.class);
                sources.put(thing.id(), new CitedSource(SourceRef.of(source), source));
            }
        });
        return new ProvenanceAssembler(claimants, sources, Messages.get(Provenance.class, "via", language));
    }

    Provenance provenance(List<CitationContent> citations) {
        return new Provenance(
                citations.stream().map(this::attribution).distinct().collect(Collectors.joining("; ")),
                citations.stream().map(this::citation).toList());
    }

    Citation citation(CitationContent citation) {
        CitedSource source = source(citation);
        return new Citation(
                claimant(citation.claimant()).ref,
                citation.act(),
                citation.via().stream().map(id -> claimant(id).ref).toList(),
                source.ref,
                citation.locator(),
                DeepLink.to(source.content.url(), citation.locator()));
    }

    /** "US Department of Homeland Security, via NBC News, via BBC News": a publisher that speaks for itself has no via. */
    private String attribution(CitationContent citation) {
        SourceContent source = source(citation).content;
        Stream<String> publisher =
                citation.claimant().equals(source.publisherClaimant()) ? Stream.empty() : Stream.of(source.publisher());
        return Stream.of(
                        Stream.of(claimant(citation.claimant()).byline),
                        citation.via().stream().map(id -> claimant(id).byline),
                        publisher)
                .flatMap(names -> names)
                .collect(Collectors.joining(via));
    }

    private CitedClaimant claimant(String id) {
        return requireNonNull(claimants.get(id), id);
    }

    private CitedSource source(CitationContent citation) {
        return requireNonNull(sources.get(citation.source()), citation.source());
    }

    private record CitedClaimant(ClaimantRef ref, String byline) {}

    private record CitedSource(SourceRef ref, SourceContent content) {}
}
