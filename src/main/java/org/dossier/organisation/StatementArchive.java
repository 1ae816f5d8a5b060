package org.dossier.organisation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dossier.date.PartialDate;
import org.dossier.edition.FactRows;
import org.dossier.edition.Subject;
import org.dossier.http.body.Faults;
import org.dossier.http.parameter.Vocabulary;
import org.dossier.source.Certainty;
import org.dossier.source.CitationContent;
import org.dossier.source.FactArchive;

/** Keeps the statements of profiles that editions publish. */
@Singleton
class StatementArchive extends FactArchive<StatementContent, StatementEntity> {

    private static final String MISSING = "This is missing.";

    StatementArchive(EntityManager store, FactRows facts) {
        super(store, facts, Subject.PROFILE, StatementContent.class, StatementEntity.class, "profile_statement");
    }

    @Override
    public void check(StatementContent said, Faults faults) {
        if (said.aspect() != null) {
            checkType(said, faults);
            checkName(said, faults);
            checkPerson(said, faults);
        }
        checkPlace(said, faults);
    }

    /** The profile shows the types of some aspects as words of closed vocabularies. */
    private static void checkType(StatementContent said, Faults faults) {
        List<String> types =
                switch (said.aspect()) {
                    case NAME -> Vocabulary.words(Name.Type.class);
                    case LEADERSHIP -> Vocabulary.words(Leadership.Status.class);
                    default -> List.of();
                };
        if (said.type() == null) {
            faults.addIf(said.aspect() == Aspect.ACTIVITY || !types.isEmpty(), "/type", MISSING);
        } else if (!types.isEmpty() && !types.contains(said.type())) {
            faults.add("/type", "This is not one of the values allowed.", types);
        }
    }

    private static void checkName(StatementContent said, Faults faults) {
        boolean named = said.aspect() == Aspect.NAME;
        faults.addIf(named && said.name() == null, "/name", MISSING);
        faults.addIf(named && said.nameLanguage() == null, "/nameLanguage", MISSING);
        faults.addIf(!named && said.name() != null, "/name", "Only the aspect 'name' has this.");
        faults.addIf(!named && said.nameLanguage() != null, "/nameLanguage", "Only the aspect 'name' has this.");
    }

    private static void checkPerson(StatementContent said, Faults faults) {
        boolean leader = said.aspect() == Aspect.LEADERSHIP;
        faults.addIf(leader && said.personId() == null, "/personId", MISSING);
        faults.addIf(leader && said.personName() == null, "/personName", MISSING);
        faults.addIf(leader && said.asOf() == null, "/asOf", MISSING);
        faults.addIf(!leader && said.personId() != null, "/personId", "Only the aspect 'leadership' has this.");
        faults.addIf(!leader && said.personName() != null, "/personName", "Only the aspect 'leadership' has this.");
    }

    private static void checkPlace(StatementContent said, Faults faults) {
        String country = said.country();
        String subdivision = said.subdivision();
        faults.addIf(
                country == null && (said.place() != null || subdivision != null),
                "/country",
                "A place is named with its country.");
        faults.addIf(subdivision != null && said.subdivisionName() == null, "/subdivisionName", MISSING);
        faults.addIf(subdivision == null && said.subdivisionName() != null, "/subdivision", MISSING);
        faults.addIf(
                country != null && subdivision != null && !subdivision.startsWith(country + "-"),
                "/subdivision",
                "This is not in the country: its code begins with the country's.");
    }

    @Override
    protected StatementEntity row(StatementContent said) {
        StatementEntity row = new StatementEntity();
        row.aspect = Vocabulary.word(said.aspect());
        row.type = said.type();
        row.name = said.name();
        row.nameLanguage = said.nameLanguage();
        row.personId = said.personId();
        row.personName = said.personName();
        row.place = said.place();
        row.country = said.country();
        row.subdivision = said.subdivision();
        row.subdivisionName = said.subdivisionName();
        row.certainty = Vocabulary.word(said.certainty());
        row.asOf = PartialDate.ofNullable(said.asOf());
        row.statement = said.statement();
        return row;
    }

    @Override
    protected StatementContent content(StatementEntity row, List<CitationContent> citations) {
        return new StatementContent(
                row.id().organisation(),
                row.fact(),
                Vocabulary.constant(Aspect.class, row.aspect),
                row.type,
                row.name,
                row.nameLanguage,
                row.personId,
                row.personName,
                row.place,
                row.country,
                row.subdivision,
                row.subdivisionName,
                Vocabulary.constant(Certainty.class, row.certainty),
                row.asOf == null ? null : row.asOf.edtf(),
                row.statement,
                citations);
    }
}
