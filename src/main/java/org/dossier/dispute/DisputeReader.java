package org.dossier.dispute;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.dispute.Dispute.DisputedFact;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.revision.Content.Mention;
import org.dossier.revision.Ref;
import org.dossier.revision.ReferenceReader;
import org.dossier.revision.ReferenceReader.Standing;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.RevisionReader;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.Language;

/** The disputes of an organisation as a snapshot shows them. */
@ApplicationScoped
class DisputeReader {

    private final RevisionReader revisions;
    private final ReferenceReader references;

    DisputeReader(RevisionReader revisions, ReferenceReader references) {
        this.revisions = revisions;
        this.references = references;
    }

    Page<Dispute> page(Snapshot snapshot, String organisation, Paging paging) {
        Slice<Revised<DisputeContent>> slice =
                revisions.page(snapshot, organisation, Subject.DISPUTE, DisputeContent.class, paging);
        Map<Ref, Standing> facts = facts(snapshot, slice.rows());
        return slice.map(dispute -> write(dispute, facts, snapshot));
    }

    Optional<Dispute> byId(Snapshot snapshot, String organisation, String id) {
        return revisions
                .byRef(snapshot, Ref.fact(organisation, id), Subject.DISPUTE, DisputeContent.class)
                .map(dispute -> write(dispute, facts(snapshot, List.of(dispute)), snapshot));
    }

    /** The current revision of each fact, and the edition that opened each dispute. */
    private Map<Ref, Standing> facts(Snapshot snapshot, Collection<Revised<DisputeContent>> disputes) {
        return references.standing(
                snapshot,
                disputes.stream()
                        .flatMap(dispute -> Stream.concat(
                                Stream.of(dispute.ref()),
                                dispute.content().mentions().stream().map(Mention::ref)))
                        .toList());
    }

    private static Dispute write(Revised<DisputeContent> revised, Map<Ref, Standing> facts, Snapshot snapshot) {
        DisputeContent dispute = revised.content();
        Language language = snapshot.language();
        return new Dispute(
                revised.revision(),
                dispute.question().in(language),
                dispute.differs(),
                dispute.sides().stream()
                        .map(side -> new Dispute.Side(
                                side.says().in(language),
                                side.facts().stream()
                                        .map(id -> Ref.fact(dispute.organisation(), id))
                                        .filter(facts::containsKey)
                                        .map(fact -> fact(fact, requireNonNull(facts.get(fact)), snapshot))
                                        .toList()))
                        .toList(),
                dispute.explanation().in(language),
                requireNonNull(facts.get(revised.ref())).madeIn(),
                RevisedLinks.of(Subject.DISPUTE, revised.ref(), snapshot));
    }

    private static DisputedFact fact(Ref fact, Standing standing, Snapshot snapshot) {
        return new DisputedFact(
                fact.id(), standing.revision(), snapshot.link(standing.subject().path(fact)));
    }
}
