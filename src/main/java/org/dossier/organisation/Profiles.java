package org.dossier.organisation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.date.PartialDate;
import org.dossier.edition.FactKind;
import org.dossier.edition.Holdings;
import org.dossier.edition.RevisedFact;
import org.dossier.edition.RevisedLinks;
import org.dossier.edition.View;
import org.dossier.http.language.Language;
import org.dossier.http.language.LocalisedText;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.organisation.OrganisationRepository.ProfileRows;
import org.dossier.reference.Country;
import org.dossier.reference.Party;
import org.dossier.reference.Subdivision;
import org.dossier.source.Certainty;
import org.dossier.source.CitationRepository;
import org.dossier.source.ClaimantRef;
import org.dossier.source.Provenance;
import org.jspecify.annotations.Nullable;

/** The profile of an organisation as a view shows it, each statement with its provenance. */
@ApplicationScoped
class Profiles {

    private final OrganisationRepository organisations;
    private final CitationRepository citations;

    Profiles(OrganisationRepository organisations, CitationRepository citations) {
        this.organisations = organisations;
        this.citations = citations;
    }

    Profile of(Holdings holdings, String organisation) {
        View view = holdings.view();
        ProfileRows rows = organisations.profile(view, organisation);
        Writer writer = new Writer(rows, citations.of(view, rows.facts()), view);
        Organisation entry = Organisation.of(rows.organisation(), view);
        return new Profile(
                entry.revised(),
                entry.name(),
                writer.names(),
                writer.statements("name_origin"),
                writer.statements("origin"),
                writer.leadership(),
                writer.statements("activity"),
                writer.statements("structure"),
                writer.statements("base"),
                writer.statements("size"),
                writer.statements("status"),
                writer.relations(),
                writer.designations(),
                holdings.contents(),
                entry.links());
    }

    /** Writes rows in the words of a language. */
    private record Writer(ProfileRows rows, Function<RevisedFact, Provenance> provenance, View view) {

        private Language language() {
            return view.language();
        }

        List<Name> names() {
            return of("name")
                    .map(row -> new Name(
                            row.revised(),
                            requireNonNull(row.name),
                            requireNonNull(row.nameLanguage),
                            Vocabulary.constant(Name.Type.class, requireNonNull(row.type)),
                            row.statement.in(language()),
                            provenance.apply(row),
                            RevisedLinks.of(FactKind.PROFILE, row, view)))
                    .sorted(comparing(Name::type))
                    .toList();
        }

        List<Leadership> leadership() {
            return of("leadership")
                    .sorted(byTime(row -> row.asOf))
                    .map(row -> new Leadership(
                            row.revised(),
                            new Party(requireNonNull(row.personId), requireNonNull(row.personName)),
                            Vocabulary.constant(Leadership.Status.class, requireNonNull(row.type)),
                            Vocabulary.constant(Certainty.class, row.certainty),
                            requireNonNull(row.asOf),
                            row.statement.in(language()),
                            provenance.apply(row),
                            RevisedLinks.of(FactKind.PROFILE, row, view)))
                    .toList();
        }

        List<Statement> statements(String aspect) {
            return of(aspect)
                    .sorted(byTime(row -> row.asOf))
                    .map(row -> new Statement(
                            row.revised(),
                            row.type,
                            Vocabulary.constant(Certainty.class, row.certainty),
                            place(row),
                            row.asOf,
                            row.statement.in(language()),
                            provenance.apply(row),
                            RevisedLinks.of(FactKind.PROFILE, row, view)))
                    .toList();
        }

        List<Relation> relations() {
            return rows.of(RelationEntity.class).stream()
                    .map(row -> new Relation(
                            row.revised(),
                            Vocabulary.constant(Relation.Type.class, row.type),
                            new Party(row.otherId, row.otherName.in(language())),
                            row.otherCountry == null ? null : Country.of(row.otherCountry, language()),
                            Vocabulary.constant(Certainty.class, row.certainty),
                            row.asOf,
                            row.statement.in(language()),
                            provenance.apply(row),
                            RevisedLinks.of(FactKind.RELATION, row, view)))
                    .sorted(comparing(Relation::type))
                    .toList();
        }

        List<Designation> designations() {
            return rows.of(DesignationEntity.class).stream()
                    .sorted(byTime(row -> row.effective))
                    .map(row -> new Designation(
                            row.revised(),
                            Country.of(row.jurisdiction, language()),
                            authority(row),
                            row.label.in(language()),
                            in(row.legalBasis),
                            in(row.legalEffect),
                            row.effective,
                            row.ended,
                            row.statement.in(language()),
                            provenance.apply(row),
                            RevisedLinks.of(FactKind.DESIGNATION, row, view)))
                    .toList();
        }

        private Stream<StatementEntity> of(String aspect) {
            return rows.of(StatementEntity.class).stream().filter(row -> row.aspect.equals(aspect));
        }

        private ClaimantRef authority(DesignationEntity row) {
            return provenance.apply(row).citations().stream()
                    .map(citation -> citation.claimant())
                    .filter(claimant -> claimant.id().equals(row.authority))
                    .findFirst()
                    .orElseThrow();
        }

        private @Nullable Place place(StatementEntity row) {
            return row.country == null
                    ? null
                    : new Place(
                            in(row.place),
                            row.subdivision == null
                                    ? null
                                    : new Subdivision(
                                            row.subdivision,
                                            requireNonNull(row.subdivisionName).in(language())),
                            Country.of(row.country, language()));
        }

        private @Nullable String in(@Nullable LocalisedText text) {
            return text == null ? null : text.in(language());
        }

        /** The earliest first, what has no date before all others; rows of one time stay in the order of their ids. */
        private static <E> Comparator<E> byTime(Function<E, @Nullable PartialDate> time) {
            return comparing(
                    row -> {
                        PartialDate date = time.apply(row);
                        return date == null ? null : date.earliest();
                    },
                    nullsFirst(naturalOrder()));
        }
    }
}
