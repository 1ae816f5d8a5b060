package org.dossier.assertion;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.dossier.reference.Party;
import org.dossier.revision.ContentMapper;
import org.dossier.revision.Ref;
import org.dossier.source.ClaimantContent;
import org.dossier.source.ClaimantKind;
import org.dossier.source.ClaimantRef;
import org.dossier.source.SourceContent;
import org.dossier.source.SourceRef;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;
import org.dossier.text.Messages;
import org.jspecify.annotations.Nullable;

/** Writes assertions in the language of a read, with the claimants and sources that their citations name. */
final class AssertionAssembler {

    private final Language language;
    private final Map<String, ClaimantContent> claimants = new HashMap<>();
    private final Map<String, SourceContent> sources = new HashMap<>();

    /** @param contents of all claimants and sources, as JSON */
    AssertionAssembler(Map<Ref, String> contents, Language language) {
        this.language = language;
        contents.forEach((thing, content) -> {
            if (thing.equals(Ref.claimant(thing.id()))) {
                claimants.put(thing.id(), ContentMapper.read(content, ClaimantContent.class));
            } else {
                sources.put(thing.id(), ContentMapper.read(content, SourceContent.class));
            }
        });
    }

    /** @param disputes the ids of those that the fact is part of */
    Assertion assertion(AssertionContent content, SortedSet<String> disputes) {
        return new Assertion(
                content.statement().in(language),
                LocalisedText.ofNullable(content.caveat(), language),
                content.print().in(language),
                content.people().stream()
                        .map(person -> new Party(person.id(), person.name().in(language)))
                        .toList(),
                attribution(content.citations().get(0)),
                content.citations().stream().map(this::citation).toList(),
                LocalDate.parse(content.reviewedOn()),
                List.copyOf(disputes));
    }

    Citation citation(CitationContent citation) {
        SourceContent source = source(citation);
        return new Citation(
                ClaimantRef.of(claimant(citation.claimant()), language),
                citation.act(),
                citation.via().stream()
                        .map(id -> ClaimantRef.of(claimant(id), language))
                        .toList(),
                SourceRef.of(source, language),
                citation.locator(),
                citation.checked(),
                DeepLink.to(source.url(), citation.locator()));
    }

    /** "US Department of Homeland Security, as reported by NBC News"; a claimant who is the outlet stands alone. */
    private String attribution(CitationContent citation) {
        ClaimantContent claimant = claimant(citation.claimant());
        String name = claimant.byline().in(language);
        String outlet = outlet(citation);
        if (outlet == null || outlet.equals(name)) {
            return name;
        }
        String form = claimant.kind() == ClaimantKind.UNNAMED ? "cited" : "reported";
        return Messages.get(Assertion.class, form, language).formatted(name, outlet);
    }

    /**
     * Who reported the assertion first: the nearest to the claimant of those who passed it on, otherwise the publisher.
     *
     * @return null if that is the claimant
     */
    private @Nullable String outlet(CitationContent citation) {
        if (!citation.via().isEmpty()) {
            return claimant(citation.via().get(0)).byline().in(language);
        }
        SourceContent source = source(citation);
        return citation.claimant().equals(source.publisherClaimant())
                ? null
                : source.publisher().in(language);
    }

    private ClaimantContent claimant(String id) {
        return requireNonNull(claimants.get(id), id);
    }

    private SourceContent source(CitationContent citation) {
        return requireNonNull(sources.get(citation.source()), citation.source());
    }
}
