package org.dossier.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.edition.Archive;
import org.dossier.edition.FactRows;
import org.dossier.edition.Made;
import org.dossier.edition.Ref;
import org.dossier.edition.Removable;
import org.dossier.edition.RevisedFact;
import org.dossier.edition.RevisionId;
import org.dossier.edition.Subject;
import org.dossier.http.parameter.Vocabulary;

/**
 * Keeps the facts of one kind, with their citations.
 *
 * @param <C> what a revision says
 * @param <E> its row
 */
public abstract class FactArchive<C extends FactContent, E extends RevisedFact> implements Archive<C>, Removable {

    /** What belongs to the revisions that an edition made. */
    private static final String OF_REVISIONS = "select %1$s from %2$s %1$s join RevisionEntity r"
            + " on r.id.organisation = %1$s.id.organisation and r.id.fact = %1$s.id.fact and r.id.revision = %1$s.id.revision"
            + " where r.madeIn.number = :edition order by ";

    /** From the citations, of which few are of one thing, and not from the facts: these are all. */
    private static final String CITING =
            "select %1$s.id.organisation, %1$s.id.fact from %1$s %1$s join RevisionEntity r"
                    + " on r.id.organisation = %1$s.id.organisation and r.id.fact = %1$s.id.fact and r.id.revision = %1$s.id.revision"
                    + " where %1$s.%2$s = :id and r.endedIn is null";

    private final EntityManager store;
    private final FactRows facts;
    private final Subject subject;
    private final Class<C> content;
    private final Class<E> row;
    private final List<String> tables;

    /** @param tables that hold the columns of the kind, each before those that it refers to */
    protected FactArchive(
            EntityManager store, FactRows facts, Subject subject, Class<C> content, Class<E> row, String... tables) {
        this.store = store;
        this.facts = facts;
        this.subject = subject;
        this.content = content;
        this.row = row;
        this.tables = Stream.concat(Stream.of("citation_via", "citation"), Stream.of(tables))
                .toList();
    }

    /**
     * The query for the facts whose citations name the thing {@code :id} now.
     *
     * @param link the entity that names it
     * @param property by which it does
     */
    static String citing(String link, String property) {
        return CITING.formatted(link, property);
    }

    /** A new row with the columns of the kind. */
    protected abstract E row(C content);

    /** What a row says. */
    protected abstract C content(E row, List<CitationContent> citations);

    @Override
    public final Subject subject() {
        return subject;
    }

    @Override
    public final Class<C> content() {
        return content;
    }

    @Override
    public final void end(Collection<Ref> things, int edition) {
        facts.end(things, edition);
    }

    @Override
    public final void keep(C kept, Made made) {
        E revision = row(kept);
        facts.add(revision, kept.ref(), subject, made);
        for (int i = 0; i < kept.citations().size(); i++) {
            keep(kept.citations().get(i), revision.id(), i + 1);
        }
    }

    private void keep(CitationContent cited, RevisionId revision, int position) {
        CitationEntity citation = new CitationEntity();
        citation.id = new CitationId(revision.organisation(), revision.fact(), revision.revision(), position);
        citation.claimant = cited.claimant();
        citation.act = Vocabulary.word(cited.act());
        citation.source = cited.source();
        citation.locator = cited.locator();
        store.persist(citation);
        for (int i = 0; i < cited.via().size(); i++) {
            ViaEntity via = new ViaEntity();
            via.id = new ViaId(revision.organisation(), revision.fact(), revision.revision(), position, i + 1);
            via.claimant = cited.via().get(i);
            store.persist(via);
        }
    }

    @Override
    public final List<Ref> referring(Ref thing, int most) {
        return List.of();
    }

    @Override
    public final void remove(Ref thing) {
        facts.remove(thing, tables);
    }

    @Override
    public final Map<Ref, C> madeIn(int edition) {
        List<E> rows = store.createQuery(
                        "select f from " + row.getSimpleName() + " f where f.madeIn.number = :edition", row)
                .setParameter("edition", edition)
                .getResultList();
        Map<RevisionId, List<CitationContent>> citations = citations(edition);
        return rows.stream()
                .collect(toMap(
                        made -> Ref.fact(made.id().organisation(), made.fact()),
                        made -> content(made, citations.getOrDefault(made.id(), List.of()))));
    }

    private Map<RevisionId, List<CitationContent>> citations(int edition) {
        Map<CitationId, List<String>> via = store.createQuery(
                        OF_REVISIONS.formatted("v", "ViaEntity") + "v.id.citation, v.id.position", ViaEntity.class)
                .setParameter("edition", edition)
                .getResultStream()
                .collect(groupingBy(
                        link -> new CitationId(
                                link.id.organisation(), link.id.fact(), link.id.revision(), link.id.citation()),
                        mapping(link -> link.claimant, toList())));
        return store.createQuery(OF_REVISIONS.formatted("c", "CitationEntity") + "c.id.position", CitationEntity.class)
                .setParameter("edition", edition)
                .getResultStream()
                .collect(groupingBy(
                        citation ->
                                new RevisionId(citation.id.organisation(), citation.id.fact(), citation.id.revision()),
                        mapping(
                                citation -> new CitationContent(
                                        citation.claimant,
                                        Vocabulary.constant(Act.class, citation.act),
                                        via.getOrDefault(citation.id, List.of()),
                                        citation.source,
                                        citation.locator),
                                toList())));
    }
}
