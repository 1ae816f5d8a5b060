package org.dossier.designation;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dossier.assertion.AssertionColumns;
import org.dossier.assertion.CitationColumns;
import org.dossier.date.PartialDate;
import org.dossier.http.media.CsvCells;
import org.dossier.http.media.PublicUrl;
import org.dossier.http.media.Table;
import org.dossier.reference.Party;
import org.dossier.text.Language;

/** Designations as a table. */
@Singleton
final class DesignationTable implements Table<Designation, DesignationRow> {

    private final PublicUrl service;

    DesignationTable(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<Designation> item() {
        return Designation.class;
    }

    @Override
    public Class<DesignationRow> row() {
        return DesignationRow.class;
    }

    @Override
    public Stream<DesignationRow> rows(Designation designation, Language language) {
        PartialDate ended = designation.ended();
        return Stream.of(new DesignationRow(
                designation.revised(),
                designation.jurisdiction().code(),
                designation.jurisdiction().alpha3(),
                designation.jurisdiction().name(),
                designation.authority().id(),
                designation.authority().name(),
                designation.label(),
                designation.legalBasis(),
                designation.legalEffect(),
                designation.effective().edtf(),
                designation.effective().earliest(),
                designation.effective().latest(),
                designation.effective().text(),
                ended == null ? null : ended.edtf(),
                ended == null ? null : ended.earliest(),
                ended == null ? null : ended.latest(),
                ended == null ? null : ended.text(),
                designation.assertion().statement(),
                CitationColumns.of(designation.assertion()),
                service.of(designation.links().self()),
                AssertionColumns.of(designation.assertion()),
                CsvCells.codes(designation.assertion().people().stream().map(Party::id)),
                CsvCells.texts(designation.assertion().people().stream().map(Party::name))));
    }
}
