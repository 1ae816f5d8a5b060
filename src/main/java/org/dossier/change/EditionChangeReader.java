package org.dossier.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dossier.edition.ChangeFilter;
import org.dossier.edition.ChangeLog;
import org.dossier.edition.ChangeRepository.Logged;
import org.dossier.edition.EditionChangeRepository;
import org.dossier.edition.LoggedChange;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.text.Language;

/** Reads what one edition changed. */
@ApplicationScoped
class EditionChangeReader {

    /** So many characters of contents make a page of about 75 kB. */
    private static final int MOST_CHARACTERS = 80_000;

    /** What a change has beside the contents. */
    private static final int CHARACTERS_OF_A_CHANGE = 1_000;

    private final EditionChangeRepository changes;
    private final ChangeLog log;

    EditionChangeReader(EditionChangeRepository changes, ChangeLog log) {
        this.changes = changes;
        this.log = log;
    }

    Page<LoggedChange> page(int edition, ChangeFilter filter, Paging paging, Language language) {
        List<Logged> rows = changes.logged(edition, filter, paging);
        if (rows.isEmpty()) {
            if (edition > log.newestEdition().number()) {
                throw EditionResource.unknown(String.valueOf(edition));
            }
            changes.checkKnown(filter);
        }
        return paging.slice(
                        rows,
                        row -> EditionChangeRepository.key(row.entry()),
                        0,
                        row -> CHARACTERS_OF_A_CHANGE + row.characters(),
                        MOST_CHARACTERS)
                .map(row -> LoggedChange.of(row, language));
    }
}
