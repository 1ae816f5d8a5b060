package org.dossier.designation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.date.PartialDate;
import org.dossier.revision.Content;
import org.dossier.revision.Projector;
import org.dossier.revision.RevisionId;

@Singleton
class DesignationProjector implements Projector {

    @Override
    public List<String> tables() {
        return List.of("designation");
    }

    @Override
    public Stream<?> rows(Content content, RevisionId revision) {
        return content instanceof DesignationContent designation ? Stream.of(row(designation, revision)) : Stream.of();
    }

    private static DesignationEntity row(DesignationContent designation, RevisionId revision) {
        PartialDate date = PartialDate.of(designation.effective());
        DesignationEntity row = new DesignationEntity();
        row.id = revision;
        row.jurisdiction = designation.jurisdiction();
        row.earliest = date.earliest();
        row.latest = date.latest();
        return row;
    }
}
