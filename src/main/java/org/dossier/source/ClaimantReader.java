package org.dossier.source;

import jakarta.enterprise.context.ApplicationScoped;
import org.dossier.edition.HistoryReader;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.dossier.revision.Ref;
import org.dossier.revision.RevisionReader;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;

/** Reads claimants. */
@ApplicationScoped
public class ClaimantReader {

    private final RevisionReader revisions;
    private final HistoryReader history;

    ClaimantReader(RevisionReader revisions, HistoryReader history) {
        this.revisions = revisions;
        this.history = history;
    }

    Page<Claimant> page(Snapshot snapshot, int since, Paging paging) {
        return revisions
                .page(snapshot, Subject.CLAIMANT, ClaimantContent.class, since, paging)
                .map(claimant -> Claimant.of(claimant, snapshot));
    }

    /** @throws ProblemException if there is no such claimant */
    public Claimant byId(Snapshot snapshot, String claimant) {
        return revisions
                .byRef(snapshot, Ref.claimant(claimant), ClaimantContent.class)
                .map(row -> Claimant.of(row, snapshot))
                .orElseThrow(
                        () -> history.absence(snapshot, Ref.claimant(claimant), () -> unknown(snapshot, claimant)));
    }

    static ProblemException unknown(Snapshot snapshot, String claimant) {
        return ProblemException.unknownResource("claimant", claimant, snapshot.link(Claimant.PATH));
    }
}
