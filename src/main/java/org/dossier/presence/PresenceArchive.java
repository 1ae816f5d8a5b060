package org.dossier.presence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.date.PartialDate;
import org.dossier.edition.FactRows;
import org.dossier.edition.Subject;
import org.dossier.http.body.Faults;
import org.dossier.http.language.LocalisedText;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.presence.PresenceContent.ActivityContent;
import org.dossier.presence.PresenceContent.PartnerContent;
import org.dossier.presence.PresenceContent.SubdivisionContent;
import org.dossier.source.Certainty;
import org.dossier.source.CitationContent;
import org.dossier.source.FactArchive;
import org.jspecify.annotations.Nullable;

/** Keeps the claims of presence that editions publish. */
@Singleton
class PresenceArchive extends FactArchive<PresenceContent, PresenceEntity> {

    PresenceArchive(EntityManager store, FactRows facts) {
        super(
                store,
                facts,
                Subject.PRESENCE,
                PresenceContent.class,
                PresenceEntity.class,
                "presence_detail",
                "presence_claim");
    }

    @Override
    public void check(PresenceContent claim, Faults faults) {
        for (int i = 0; i < claim.subdivisions().size(); i++) {
            String code = claim.subdivisions().get(i).code();
            faults.addIf(
                    claim.country() != null && code != null && !code.startsWith(claim.country() + "-"),
                    "/subdivisions/" + i + "/code",
                    "This is not in the country: its code begins with the country's.");
        }
    }

    @Override
    protected PresenceEntity row(PresenceContent claim) {
        PresenceEntity row = new PresenceEntity();
        row.country = claim.country();
        row.status = Vocabulary.word(claim.status());
        row.certainty = Vocabulary.word(claim.certainty());
        row.asOf = PartialDate.of(claim.asOf());
        row.statement = claim.statement();
        row.details = details(claim).collect(toCollection(ArrayList::new));
        return row;
    }

    private static Stream<DetailEntity> details(PresenceContent claim) {
        return Stream.of(
                        claim.subdivisions().stream()
                                .map(part -> detail("subdivision", part.code(), part.name(), null)),
                        claim.activities().stream().map(part -> detail("activity", part.code(), part.name(), null)),
                        claim.partners().stream().map(part -> detail("partner", part.id(), part.name(), part.tie())))
                .flatMap(sort -> sort);
    }

    private static DetailEntity detail(String sort, String code, LocalisedText name, Partner.@Nullable Tie tie) {
        DetailEntity row = new DetailEntity();
        row.detail = sort;
        row.code = code;
        row.name = name;
        row.tie = tie == null ? null : Vocabulary.word(tie);
        return row;
    }

    @Override
    protected PresenceContent content(PresenceEntity row, List<CitationContent> citations) {
        return new PresenceContent(
                row.id().organisation(),
                row.fact(),
                row.country,
                Vocabulary.constant(PresenceStatus.class, row.status),
                Vocabulary.constant(Certainty.class, row.certainty),
                row.asOf.edtf(),
                row.statement,
                row.details("subdivision", part -> new SubdivisionContent(part.code, part.name)),
                row.details("activity", part -> new ActivityContent(part.code, part.name)),
                row.details(
                        "partner",
                        part -> new PartnerContent(
                                part.code,
                                part.name,
                                Vocabulary.constant(Partner.Tie.class, requireNonNull(part.tie)))),
                citations);
    }
}
