package org.dossier.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dossier.revision.Change;
import org.dossier.revision.Ref;
import org.dossier.revision.Subject;
import org.dossier.text.LocalisedText;
import org.dossier.text.Vocabulary;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one edition did to one thing. */
@Entity
@Table(name = "edition_change")
class ChangeEntity {

    @EmbeddedId
    Id id;

    String subject;

    @Nullable
    Integer revision;

    @Nullable
    Integer previous;

    String change;

    String severity;

    @Nullable
    String error;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    LocalisedText reason;

    @Column(name = "replaced_by")
    @Nullable
    String replacedBy;

    @Column(name = "removed_in")
    @Nullable
    Integer removedIn;

    static ChangeEntity of(ChangeLogEntry entry) {
        ChangeEntity row = new ChangeEntity();
        row.id = new Id(entry.edition(), entry.ref().space(), entry.ref().id());
        row.subject = Vocabulary.word(entry.subject());
        row.revision = entry.revision();
        row.previous = entry.previous();
        row.change = Vocabulary.word(entry.change());
        row.severity = Vocabulary.word(entry.severity());
        row.error = entry.error() == null ? null : Vocabulary.word(entry.error());
        row.reason = entry.reason();
        row.replacedBy = entry.replacedBy();
        row.removedIn = entry.removedIn();
        return row;
    }

    ChangeLogEntry entry() {
        return new ChangeLogEntry(
                id.edition(),
                new Ref(id.space(), id.id()),
                Vocabulary.constant(Subject.class, subject),
                revision,
                previous,
                Vocabulary.constant(Change.class, change),
                Vocabulary.constant(Severity.class, severity),
                error == null ? null : Vocabulary.constant(ErrorOrigin.class, error),
                reason,
                replacedBy,
                removedIn);
    }

    @Embeddable
    record Id(int edition, String space, String id) {}
}
