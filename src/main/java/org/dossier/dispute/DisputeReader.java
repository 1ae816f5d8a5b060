package org.dossier.dispute;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.dispute.Dispute.DisputedFact;
import org.dossier.dispute.DisputeContent.SideContent;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.revision.Ref;
import org.dossier.revision.ReferenceReader;
import org.dossier.revision.ReferenceReader.Standing;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.RevisionReader;
import org.dossier.revision.RevisionRef;
import org.dossier.revision.SelfLink;
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

    /** @param since only those revised after this edition; 0 for all */
    Page<Dispute> page(Snapshot snapshot, String organisation, int since, Paging paging) {
        Slice<Revised<DisputeContent>> slice =
                revisions.page(snapshot, organisation, Subject.DISPUTE, DisputeContent.class, since, paging);
        Map<RevisionRef, Standing> standing = standing(snapshot, slice.rows());
        return slice.map(dispute -> write(dispute, standing, snapshot));
    }

    Optional<Dispute> byId(Snapshot snapshot, String organisation, String id) {
        return revisions
                .byRef(snapshot, Ref.fact(organisation, id), Subject.DISPUTE, DisputeContent.class)
                .map(dispute -> write(dispute, standing(snapshot, List.of(dispute)), snapshot));
    }

    /** The disputes themselves, and the facts of their sides. */
    private Map<RevisionRef, Standing> standing(Snapshot snapshot, Collection<Revised<DisputeContent>> disputes) {
        return references.standing(
                snapshot,
                disputes.stream()
                        .flatMap(dispute -> Stream.concat(
                                Stream.of(new RevisionRef(dispute.ref(), null)),
                                dispute.content().sides().stream().flatMap(side -> facts(dispute.content(), side))))
                        .toList());
    }

    private static Stream<RevisionRef> facts(DisputeContent dispute, SideContent side) {
        return side.facts().stream().map(fact -> RevisionRef.of(dispute.organisation(), fact));
    }

    private static Dispute write(
            Revised<DisputeContent> revised, Map<RevisionRef, Standing> standing, Snapshot snapshot) {
        DisputeContent dispute = revised.content();
        Language language = snapshot.language();
        return new Dispute(
                revised.revision(),
                dispute.question().in(language),
                dispute.differs(),
                dispute.sides().stream()
                        .map(side -> new Dispute.Side(
                                side.says().in(language),
                                facts(dispute, side)
                                        .filter(standing::containsKey)
                                        .map(fact -> fact(fact, requireNonNull(standing.get(fact))))
                                        .toList()))
                        .toList(),
                dispute.explanation().in(language),
                requireNonNull(standing.get(new RevisionRef(revised.ref(), null)))
                        .openedIn(),
                RevisedLinks.of(Subject.DISPUTE, revised.ref(), snapshot));
    }

    private static DisputedFact fact(RevisionRef fact, Standing standing) {
        return new DisputedFact(fact.thing().id(), standing.revision(), new SelfLink(standing.link()));
    }
}
