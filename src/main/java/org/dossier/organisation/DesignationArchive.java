package org.dossier.organisation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dossier.date.PartialDate;
import org.dossier.edition.FactRows;
import org.dossier.edition.Subject;
import org.dossier.http.body.Faults;
import org.dossier.source.CitationContent;
import org.dossier.source.FactArchive;

/** Keeps the designations that editions publish. */
@Singleton
class DesignationArchive extends FactArchive<DesignationContent, DesignationEntity> {

    DesignationArchive(EntityManager store, FactRows facts) {
        super(store, facts, Subject.DESIGNATION, DesignationContent.class, DesignationEntity.class, "designation");
    }

    @Override
    public void check(DesignationContent designation, Faults faults) {
        String authority = designation.authority();
        faults.addIf(
                authority != null
                        && designation.citations().stream()
                                .noneMatch(citation -> authority.equals(citation.claimant())),
                "/authority",
                "The authority is the claimant of one of the citations.");
    }

    @Override
    protected DesignationEntity row(DesignationContent designation) {
        DesignationEntity row = new DesignationEntity();
        row.jurisdiction = designation.jurisdiction();
        row.authority = designation.authority();
        row.label = designation.label();
        row.legalBasis = designation.legalBasis();
        row.legalEffect = designation.legalEffect();
        row.effective = PartialDate.of(designation.effective());
        row.ended = PartialDate.ofNullable(designation.ended());
        row.statement = designation.statement();
        return row;
    }

    @Override
    protected DesignationContent content(DesignationEntity row, List<CitationContent> citations) {
        return new DesignationContent(
                row.id().organisation(),
                row.fact(),
                row.jurisdiction,
                row.authority,
                row.label,
                row.legalBasis,
                row.legalEffect,
                row.effective.edtf(),
                row.ended == null ? null : row.ended.edtf(),
                row.statement,
                citations);
    }
}
