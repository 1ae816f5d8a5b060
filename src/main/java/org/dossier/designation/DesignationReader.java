package org.dossier.designation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.assertion.Assertion;
import org.dossier.assertion.AssertionReader;
import org.dossier.assertion.Citation;
import org.dossier.date.PartialDate;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.paging.Slice;
import org.dossier.reference.Country;
import org.dossier.revision.Revised;
import org.dossier.revision.RevisedLinks;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.source.ClaimantRef;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;

/** The designations of an organisation as a snapshot shows them, each with who announced it. */
@ApplicationScoped
class DesignationReader {

    private final DesignationRepository rows;
    private final AssertionReader assertions;

    DesignationReader(DesignationRepository rows, AssertionReader assertions) {
        this.rows = rows;
        this.assertions = assertions;
    }

    Page<Designation> page(Snapshot snapshot, String organisation, DesignationFilter filter, Paging paging) {
        List<Revised<DesignationContent>> read = rows.page(snapshot, organisation, filter, paging);
        if (read.isEmpty()) {
            rows.checkKnown(snapshot, organisation, filter);
        }
        Slice<Revised<DesignationContent>> slice = paging.slice(read, DesignationRepository::key, snapshot.walk());
        Function<Revised<?>, Assertion> assertion = assertions.of(snapshot, slice.rows());
        return slice.map(row -> write(row, assertion.apply(row), snapshot));
    }

    Optional<Designation> byId(Snapshot snapshot, String organisation, String id) {
        return rows.byId(snapshot, organisation, id)
                .map(row -> write(row, assertions.of(snapshot, List.of(row)).apply(row), snapshot));
    }

    private static Designation write(Revised<DesignationContent> revised, Assertion assertion, Snapshot snapshot) {
        Language language = snapshot.language();
        DesignationContent designation = revised.content();
        return new Designation(
                revised.revision(),
                Country.of(designation.jurisdiction(), language),
                authority(designation, assertion),
                designation.label().in(language),
                LocalisedText.ofNullable(designation.legalBasis(), language),
                LocalisedText.ofNullable(designation.legalEffect(), language),
                PartialDate.of(designation.effective(), language),
                PartialDate.ofNullable(designation.ended(), language),
                assertion,
                RevisedLinks.of(Subject.DESIGNATION, designation.ref(), snapshot));
    }

    private static ClaimantRef authority(DesignationContent designation, Assertion assertion) {
        return assertion.citations().stream()
                .map(Citation::claimant)
                .filter(claimant -> claimant.id().equals(designation.authority()))
                .findFirst()
                .orElseThrow();
    }
}
