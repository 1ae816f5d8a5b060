package org.dossier.organisation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dossier.date.PartialDate;
import org.dossier.edition.FactRows;
import org.dossier.edition.Subject;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.organisation.RelationContent.OtherContent;
import org.dossier.source.Certainty;
import org.dossier.source.CitationContent;
import org.dossier.source.FactArchive;

/** Keeps the relations that editions publish. */
@Singleton
class RelationArchive extends FactArchive<RelationContent, RelationEntity> {

    RelationArchive(EntityManager store, FactRows facts) {
        super(store, facts, Subject.RELATION, RelationContent.class, RelationEntity.class, "relation");
    }

    @Override
    protected RelationEntity row(RelationContent relation) {
        RelationEntity row = new RelationEntity();
        row.type = Vocabulary.word(relation.type());
        row.otherId = relation.other().id();
        row.otherName = relation.other().name();
        row.otherCountry = relation.otherCountry();
        row.certainty = Vocabulary.word(relation.certainty());
        row.asOf = PartialDate.ofNullable(relation.asOf());
        row.statement = relation.statement();
        return row;
    }

    @Override
    protected RelationContent content(RelationEntity row, List<CitationContent> citations) {
        return new RelationContent(
                row.id().organisation(),
                row.fact(),
                Vocabulary.constant(Relation.Type.class, row.type),
                new OtherContent(row.otherId, row.otherName),
                row.otherCountry,
                Vocabulary.constant(Certainty.class, row.certainty),
                row.asOf == null ? null : row.asOf.edtf(),
                row.statement,
                citations);
    }
}
