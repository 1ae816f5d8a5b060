package org.dossier.profile;

import jakarta.inject.Singleton;
import java.util.List;
import org.dossier.assertion.FactRules;
import org.dossier.http.body.Faults;
import org.dossier.reference.LeadershipStatus;
import org.dossier.revision.Subject;
import org.dossier.text.Vocabulary;

@Singleton
class StatementRules implements FactRules<StatementContent> {

    private static final String MISSING = "Required property is missing.";

    @Override
    public Subject subject() {
        return Subject.PROFILE;
    }

    @Override
    public Class<StatementContent> content() {
        return StatementContent.class;
    }

    @Override
    public void checkFact(StatementContent said, Faults faults) {
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
                    case LEADERSHIP -> Vocabulary.words(LeadershipStatus.class);
                    default -> List.of();
                };
        if (said.type() == null) {
            faults.addIf(said.aspect() == Aspect.ACTIVITY || !types.isEmpty(), "/type", MISSING);
        } else if (!types.isEmpty() && !types.contains(said.type())) {
            faults.add("/type", "Value is not allowed.", types);
        }
    }

    private static void checkName(StatementContent said, Faults faults) {
        boolean named = said.aspect() == Aspect.NAME
                || (said.aspect() == Aspect.LEADERSHIP
                        && Vocabulary.word(LeadershipStatus.ALSO_KNOWN_AS).equals(said.type()));
        String others = "Only names take this: the aspect 'name', and the type 'also_known_as'.";
        faults.addIf(named && said.name() == null, "/name", MISSING);
        faults.addIf(named && said.nameLanguage() == null, "/nameLanguage", MISSING);
        faults.addIf(!named && said.name() != null, "/name", others);
        faults.addIf(!named && said.nameLanguage() != null, "/nameLanguage", others);
    }

    private static void checkPerson(StatementContent said, Faults faults) {
        boolean leader = said.aspect() == Aspect.LEADERSHIP;
        faults.addIf(leader && said.personId() == null, "/personId", MISSING);
        faults.addIf(leader && said.personName() == null, "/personName", MISSING);
        faults.addIf(leader && said.asOf() == null, "/asOf", MISSING);
        faults.addIf(!leader && said.personId() != null, "/personId", "Only the aspect 'leadership' takes this.");
        faults.addIf(!leader && said.personName() != null, "/personName", "Only the aspect 'leadership' takes this.");
    }

    private static void checkPlace(StatementContent said, Faults faults) {
        String country = said.country();
        String subdivision = said.subdivision();
        faults.addIf(
                country == null && (said.place() != null || subdivision != null),
                "/country",
                "A place needs its country.");
        faults.addIf(subdivision != null && said.subdivisionName() == null, "/subdivisionName", MISSING);
        faults.addIf(subdivision == null && said.subdivisionName() != null, "/subdivision", MISSING);
        faults.addIf(
                country != null && subdivision != null && !subdivision.startsWith(country + "-"),
                "/subdivision",
                "The code must begin with the code of the country.");
    }
}
