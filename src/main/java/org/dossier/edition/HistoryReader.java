package org.dossier.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.revision.Ref;
import org.dossier.revision.Snapshot;

/** Reads the revisions of one thing. */
@ApplicationScoped
public class HistoryReader {

    private final ChangeRepository changes;

    HistoryReader(ChangeRepository changes) {
        this.changes = changes;
    }

    /**
     * What was done to a thing until the edition that the snapshot shows, the latest first.
     *
     * @param since only by editions after this one; 0 for all
     * @param unknown the problem if there never was such a thing
     */
    public Page<HistoryEntry> page(
            Snapshot snapshot, Ref thing, int since, Paging paging, Supplier<ProblemException> unknown) {
        List<ChangeRepository.Logged> rows = changes.history(thing, since, snapshot.edition(), paging);
        if (rows.isEmpty() && paging.edition() == null && (since == 0 || !changes.everWas(thing))) {
            throw unknown.get();
        }
        Integer first = paging.edition();
        int walk = snapshot.pinned() || rows.isEmpty()
                ? snapshot.edition()
                : first == null ? rows.get(0).entry().edition() : first;
        return paging.slice(rows, row -> String.valueOf(row.entry().edition()), walk)
                .map(row -> new HistoryEntry(
                        row.entry().edition(), row.publishedAt(), LoggedChange.of(row, snapshot.language())));
    }

    /**
     * Why a snapshot does not show a thing.
     *
     * @param unknown the problem if there never was such a thing
     */
    public ProblemException absence(Snapshot snapshot, Ref thing, Supplier<ProblemException> unknown) {
        return changes.last(thing, snapshot.edition())
                // If it is there, a fact of another kind was requested.
                .filter(last -> last.revision() == null || last.removedIn() != null)
                .map(last -> absence(last, thing, snapshot))
                .orElseGet(unknown);
    }

    private ProblemException absence(ChangeLogEntry last, Ref thing, Snapshot snapshot) {
        if (last.removedIn() != null) {
            return explained(
                    new ProblemException(
                            ProblemType.REMOVED, "'" + thing + "' was removed from all editions by legal order."),
                    changes.in(last.removedIn(), thing),
                    snapshot);
        }
        return explained(
                new ProblemException(ProblemType.RETRACTED, "'" + thing + "' was retracted."),
                changes.in(last.edition(), thing),
                snapshot);
    }

    private static ProblemException explained(
            ProblemException absence, ChangeRepository.Logged why, Snapshot snapshot) {
        ChangeLogEntry change = why.entry();
        absence.with("at", why.publishedAt().toString());
        if (change.reason() != null) {
            absence.with("reason", change.reason().in(snapshot.language()));
        }
        if (change.replacedBy() != null) {
            absence.with("replacedBy", change.replacedBy());
        }
        return absence.with("edition", "/v1/editions/" + change.edition())
                .with("history", change.ref().historyPath());
    }
}
