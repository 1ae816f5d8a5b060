package org.dossier.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;

/** All that became of one thing. */
@ApplicationScoped
public class History {

    private final ChangeRepository changes;

    History(ChangeRepository changes) {
        this.changes = changes;
    }

    /** Where the history of a thing is. */
    static String path(Ref thing) {
        return thing.isFact()
                ? "/v1/organisations/" + thing.space() + "/facts/" + thing.id() + "/history"
                : "/v1/" + thing + "/history";
    }

    /**
     * What was done to a thing until the edition that the view shows, the latest first.
     *
     * @param unknown the problem if there never was such a thing
     */
    public Page<HistoryEntry> page(View view, Ref thing, Paging paging, Supplier<ProblemException> unknown) {
        List<ChangeRepository.Logged> rows = changes.history(thing, view.edition(), paging);
        if (rows.isEmpty() && paging.edition() == null) {
            throw unknown.get();
        }
        return paging.slice(rows, row -> String.valueOf(row.change().id.edition()), view.walk())
                .map(row -> new HistoryEntry(
                        row.change().id.edition(), row.publishedAt(), LoggedChange.of(row, view.language())));
    }

    /**
     * Why a view does not show a thing.
     *
     * @param unknown the problem if there never was such a thing
     */
    public ProblemException absence(View view, Ref thing, Supplier<ProblemException> unknown) {
        return changes.last(thing, view.edition())
                // Where it is there, something else was asked for: a fact of another kind.
                .filter(last -> last.revision == null || last.removedIn != null)
                .map(last -> absence(last, thing, view))
                .orElseGet(unknown);
    }

    private ProblemException absence(ChangeEntity last, Ref thing, View view) {
        if (last.removedIn != null) {
            return explained(
                    new ProblemException(
                            ProblemType.REMOVED, "'" + thing + "' was removed from all editions by legal order."),
                    changes.in(last.removedIn, thing),
                    view);
        }
        return explained(
                new ProblemException(ProblemType.RETRACTED, "'" + thing + "' was retracted."),
                changes.in(last.id.edition(), thing),
                view);
    }

    private static ProblemException explained(ProblemException absence, ChangeRepository.Logged why, View view) {
        ChangeEntity change = why.change();
        absence.with("at", why.publishedAt().toString());
        if (change.reason != null) {
            absence.with("reason", change.reason.in(view.language()));
        }
        if (change.replacedBy != null) {
            absence.with("replacedBy", change.replacedBy);
        }
        return absence.with("edition", "/v1/editions/" + change.id.edition()).with("history", path(change.ref()));
    }
}
