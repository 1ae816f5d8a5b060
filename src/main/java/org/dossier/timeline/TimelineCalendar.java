package org.dossier.timeline;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.assertion.Citation;
import org.dossier.date.PartialDate;
import org.dossier.http.media.CalendarEntry;
import org.dossier.http.media.CalendarView;
import org.dossier.http.media.PublicUrl;
import org.dossier.revision.Ref;
import org.dossier.revision.RevisionReader;
import org.dossier.revision.Subject;
import org.dossier.text.Language;
import org.dossier.text.Messages;
import org.dossier.text.Vocabulary;

/**
 * The events in a calendar: each on all the days that its date can mean. A calendar has no open ends: of an event with one only
 * the day that is known is shown. What the date says stands in the description, so that no span is read as exact.
 */
@ApplicationScoped
class TimelineCalendar implements CalendarView<Event> {

    private final RevisionReader revisions;
    private final PublicUrl service;
    private final UriInfo request;

    TimelineCalendar(RevisionReader revisions, PublicUrl service, UriInfo request) {
        this.revisions = revisions;
        this.service = service;
        this.request = request;
    }

    @Override
    public Class<Event> item() {
        return Event.class;
    }

    @Override
    public String name(int edition, Language language) {
        return revisions.organisationName(organisation(), edition).in(language);
    }

    @Override
    public CalendarEntry entry(Event event, Language language) {
        PartialDate date = event.date();
        LocalDate known = Objects.requireNonNull(date.earliest() == null ? date.latest() : date.earliest());
        Map<String, String> extensions = new LinkedHashMap<>();
        extensions.put("X-DOSSIER-DATE", date.edtf());
        extensions.put("X-DOSSIER-CERTAINTY", Vocabulary.word(event.certainty()));
        extensions.put(
                "X-DOSSIER-CHECKED",
                event.assertion().citations().stream()
                        .map(citation -> Vocabulary.word(citation.checked().how()))
                        .collect(Collectors.joining(",")));
        return new CalendarEntry(
                event.revised().id() + "." + organisation(),
                event.revised().revision(),
                event.revised().revisedAt(),
                requireNonNullElse(date.earliest(), known),
                requireNonNullElse(date.latest(), known),
                event.title(),
                describe(event, language),
                event.links().self(),
                Vocabulary.word(event.category()),
                event.assertion().citations().stream()
                        .map(citation ->
                                citation.deepLink() == null ? citation.source().url() : citation.deepLink())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                extensions);
    }

    private String describe(Event event, Language language) {
        String date = Messages.get(TimelineCalendar.class, "date", language)
                .formatted(event.date().text());
        String attribution = Messages.get(TimelineCalendar.class, "attribution", language)
                .formatted(event.assertion().attribution());
        return Stream.of(
                        Stream.of(
                                        event.assertion().statement(),
                                        event.assertion().caveat(),
                                        "",
                                        date,
                                        attribution)
                                .filter(Objects::nonNull)
                                .toList(),
                        disputes(event, language),
                        event.assertion().citations().stream()
                                .map(citation -> source(citation, language))
                                .distinct()
                                .toList())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private List<String> disputes(Event event, Language language) {
        return event.assertion().disputes().isEmpty()
                ? List.of()
                : List.of(Messages.get(TimelineCalendar.class, "disputes", language)
                        .formatted(event.assertion().disputes().stream()
                                .map(id -> service.of(Subject.DISPUTE.path(Ref.fact(organisation(), id))))
                                .collect(Collectors.joining(", "))));
    }

    private static String source(Citation citation, Language language) {
        String source = Stream.of(
                        citation.source().publisher(),
                        citation.source().title(),
                        citation.source().url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return Messages.get(TimelineCalendar.class, "source", language).formatted(source);
    }

    private String organisation() {
        return Objects.requireNonNull(request.getPathParameters().getFirst("organisation"));
    }
}
