package org.dossier.timeline;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.assertion.Certainty;
import org.dossier.assertion.FactRules;
import org.dossier.http.body.Faults;
import org.dossier.reference.Country;
import org.dossier.revision.Subject;
import org.dossier.text.Vocabulary;

@Singleton
class EventRules implements FactRules<EventContent> {

    private static final List<String> CERTAINTIES = Stream.of(Certainty.REPORTED, Certainty.ALLEGED, Certainty.OFFICIAL)
            .map(Vocabulary::word)
            .toList();

    @Override
    public Subject subject() {
        return Subject.EVENT;
    }

    @Override
    public Class<EventContent> content() {
        return EventContent.class;
    }

    @Override
    public void checkFact(EventContent event, Faults faults) {
        if (event.certainty() != null && !CERTAINTIES.contains(Vocabulary.word(event.certainty()))) {
            faults.add("/certainty", "Expected one of the values allowed for an event.", CERTAINTIES);
        }
        for (int i = 0; i < event.countries().size(); i++) {
            String country = event.countries().get(i);
            faults.addIf(
                    country != null && !Country.isCode(country),
                    "/countries/" + i,
                    "Expected an ISO 3166-1 alpha-2 code.");
        }
    }
}
