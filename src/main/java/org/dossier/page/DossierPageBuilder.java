package org.dossier.page;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.page.DossierPage.CountryView;
import org.dossier.page.DossierPage.FactSection;
import org.dossier.page.DossierPage.FigureScope;
import org.dossier.page.DossierPage.TimelineYear;
import org.dossier.page.chart.MapDrawer;
import org.dossier.page.chart.PresenceMap;
import org.dossier.page.data.PageBrief;
import org.dossier.page.data.PageChange;
import org.dossier.page.data.PageCountry;
import org.dossier.page.data.PageDispute;
import org.dossier.page.data.PageFact;
import org.dossier.page.data.PagePerson;
import org.dossier.page.data.PageProfile;
import org.dossier.page.data.PageStatistic;
import org.dossier.page.data.RouteContents;
import org.dossier.page.data.RoutePart;
import org.jspecify.annotations.Nullable;

/** Lays out an organisation's dossier. */
@Singleton
class DossierPageBuilder {

    private static final String CONTEXT = "context";

    /** Statuses of presence, the one that a map shows of several first, and how each is filled. */
    private static final Map<String, String> FILLS = fills();

    private static final List<String> CONTESTED = List.of("disputed", "denied");

    private final MapDrawer maps;

    DossierPageBuilder(MapDrawer maps) {
        this.maps = maps;
    }

    static List<RoutePart> parts(String organisation) {
        String path = "/v1/organisations/" + organisation;
        return List.of(
                RoutePart.one(path),
                RoutePart.one(path + "/brief"),
                RoutePart.list(path + "/figures"),
                RoutePart.list(path + "/statistics"),
                RoutePart.list(path + "/leadership"),
                RoutePart.list(path + "/people"),
                RoutePart.list(path + "/presence"),
                RoutePart.list(path + "/timeline"),
                RoutePart.list(path + "/relations"),
                RoutePart.list(path + "/designations"),
                RoutePart.list(path + "/disputes"),
                RoutePart.list(path + "/gaps"),
                corrections(organisation));
    }

    static RoutePart corrections(String organisation) {
        return new RoutePart(
                "/v1/organisations/" + organisation + "/changes", Map.of("since", "1", "kind", "correction"), true);
    }

    /** @param frame with an empty title and description */
    DossierPage build(PageFrame frame, String organisation, RouteContents contents) {
        String path = "/v1/organisations/" + organisation;
        PageProfile profile = contents.one(path, PageProfile.class);
        PageBrief brief = contents.one(path + "/brief", PageBrief.class);
        Map<String, PageChange> corrections = new HashMap<>();
        contents.list(path + "/changes", PageChange.class).forEach(change -> corrections.put(change.id(), change));
        Views views = new Views(frame, organisation, corrections);
        List<PageCountry> countries = contents.list(path + "/presence", PageCountry.class);
        List<PagePerson> people = contents.list(path + "/people", PagePerson.class);
        return new DossierPage(
                frame,
                organisation,
                profile.name(),
                brief,
                views.of(profile.names()),
                profile(profile, views),
                scopes(
                        views.of(contents.list(path + "/figures", PageFact.class)),
                        contents.list(path + "/statistics", PageStatistic.class),
                        frame.words()),
                views.of(contents.list(path + "/leadership", PageFact.class)),
                people.stream().filter(PagePerson::isDescribed).toList(),
                people.stream().filter(person -> !person.isDescribed()).toList(),
                countries.isEmpty() ? null : maps.draw(claimed(countries, frame.words())),
                countries.stream()
                        .map(country -> new CountryView(
                                String.valueOf(country.country().code()),
                                String.valueOf(country.country().name()),
                                views.of(country.claims())))
                        .toList(),
                years(views.of(contents.list(path + "/timeline", PageFact.class))),
                views.of(contents.list(path + "/relations", PageFact.class)),
                views.of(contents.list(path + "/designations", PageFact.class)),
                contents.list(path + "/disputes", PageDispute.class),
                views.of(contents.list(path + "/gaps", PageFact.class)),
                corrections.size());
    }

    private static List<FactSection> profile(PageProfile profile, Views views) {
        Map<String, List<PageFact>> parts = new LinkedHashMap<>();
        parts.put("name_origin", profile.nameOrigins());
        parts.put("origin", profile.origins());
        parts.put("activity", profile.activities());
        parts.put("structure", profile.structure());
        parts.put("base", profile.bases());
        parts.put("size", profile.size());
        parts.put("status", profile.status());
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> new FactSection(
                        views.frame().words().label("profile-aspect", part.getKey()), views.of(part.getValue())))
                .toList();
    }

    /** What measures the organisation comes first, context last; within each, the metrics on which most is said. */
    static List<FigureScope> scopes(List<FactView> figures, List<PageStatistic> statistics, PageTranslator words) {
        Map<String, PageStatistic> byFact = new HashMap<>();
        statistics.forEach(statistic -> statistic.derivedFrom().forEach(part -> byFact.put(part.fact(), statistic)));
        Map<List<@Nullable String>, List<FactView>> groups = new LinkedHashMap<>();
        figures.forEach(figure -> groups.computeIfAbsent(key(figure.fact()), key -> new ArrayList<>())
                .add(figure));
        Map<String, List<FigureGroup>> byScope = groups.values().stream()
                .map(group ->
                        FigureGroup.of(group, byFact.get(group.get(0).fact().id()), words))
                .sorted(comparing(FigureGroup::count).reversed())
                .collect(groupingBy(FigureGroup::scope, LinkedHashMap::new, toList()));
        return byScope.entrySet().stream()
                .sorted(comparing(scope -> rank(scope.getKey())))
                .map(scope -> new FigureScope(words.label("scope", scope.getKey()), scope.getValue()))
                .toList();
    }

    private static int rank(String scope) {
        if (scope.equals("organisation")) {
            return 0;
        }
        return scope.startsWith(CONTEXT) ? 2 : 1;
    }

    private static List<@Nullable String> key(PageFact figure) {
        return Arrays.asList(
                figure.metric(),
                figure.about() == null
                        ? null
                        : Objects.requireNonNullElse(
                                figure.about().id(), figure.about().code()),
                figure.scope(),
                figure.unit(),
                figure.per());
    }

    private static List<TimelineYear> years(List<FactView> events) {
        Map<Integer, List<FactView>> byYear =
                events.stream().collect(groupingBy(event -> event.bar().year(), TreeMap::new, toList()));
        return byYear.entrySet().stream()
                .map(year -> new TimelineYear(year.getKey(), year.getValue()))
                .toList();
    }

    private static List<PresenceMap.Claimed> claimed(List<PageCountry> countries, PageTranslator words) {
        return countries.stream()
                .map(country -> {
                    List<String> statuses = country.claims().stream()
                            .map(PageFact::status)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList();
                    return new PresenceMap.Claimed(
                            String.valueOf(country.country().code()),
                            String.valueOf(country.country().name()),
                            FILLS.entrySet().stream()
                                    .filter(fill -> statuses.contains(fill.getKey()))
                                    .map(Map.Entry::getValue)
                                    .findFirst()
                                    .orElse("none"),
                            statuses.stream().anyMatch(CONTESTED::contains),
                            statuses.stream()
                                    .map(status -> words.label("presence-status", status))
                                    .collect(Collectors.joining(", ")));
                })
                .toList();
    }

    private static Map<String, String> fills() {
        Map<String, String> fills = new LinkedHashMap<>();
        fills.put("origin", "origin");
        fills.put("expanded", "expanded");
        List.of("believed_nodes", "arrests_reported", "allied_groups", "reported")
                .forEach(status -> fills.put(status, "claimed"));
        fills.put("designation_only", "listed");
        return fills;
    }

    /** Makes views of facts. */
    private record Views(PageFrame frame, String organisation, Map<String, PageChange> corrections) {

        List<FactView> of(List<PageFact> facts) {
            return facts.stream()
                    .map(fact -> new FactView(frame, organisation, fact, corrections.get(fact.id()), "#"))
                    .toList();
        }
    }
}
