package org.dossier.download;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.http.contract.Route;
import org.dossier.http.contract.RouteTable;
import org.dossier.http.media.Format;
import org.dossier.http.paging.PageLimit;
import org.dossier.text.Vocabulary;

/**
 * Finds the files of a download in the contract, so that a new table is in the download by itself: the organisation and each route
 * directly below it, and the tables that all organisations share. A route that needs a parameter is left out.
 */
@Singleton
final class DownloadFileFinder {

    private static final String ORGANISATION = "{organisation}";

    private static final Pattern OF_ORGANISATION = Pattern.compile("/v1/organisations/\\{organisation}(?:/([^/{}]+))?");

    private static final Pattern SHARED = Pattern.compile("/v1/([^/{}]+)");

    /** Has a file for programs, even if it is a table too. */
    private static final String FACTS = "facts";

    private final RouteTable routes;

    DownloadFileFinder(RouteTable routes) {
        this.routes = routes;
    }

    /** In the order of the contract. */
    List<DownloadFile> files(Dossier dossier) {
        return routes.byTemplate().entrySet().stream()
                .filter(route -> isOfOneEdition(route.getValue()))
                .flatMap(route -> files(route.getKey(), route.getValue(), dossier))
                .toList();
    }

    private static boolean isOfOneEdition(Route route) {
        return route.parameters().containsKey("edition")
                && route.parameters().values().stream().noneMatch(Route.QueryParameter::required);
    }

    private static Stream<DownloadFile> files(String template, Route route, Dossier dossier) {
        Matcher shared = SHARED.matcher(template);
        if (shared.matches()) {
            return Stream.of(Format.CSV)
                    .filter(format -> route.mediaTypes().contains(format.mediaType()))
                    .map(format -> file(shared.group(1), template, route, format, dossier));
        }
        Matcher own = OF_ORGANISATION.matcher(template);
        if (!own.matches()) {
            return Stream.empty();
        }
        String stem = own.group(1) == null ? "organisation" : own.group(1);
        return Stream.of(Format.CSV, Format.GEOJSON, Format.JSON)
                .filter(format -> route.mediaTypes().contains(format.mediaType()))
                .filter(format -> format != Format.JSON
                        || stem.equals(FACTS)
                        || !route.mediaTypes().contains(Format.CSV_TYPE))
                .map(format -> file(stem, template, route, format, dossier));
    }

    private static DownloadFile file(String stem, String template, Route route, Format format, Dossier dossier) {
        boolean isPaged = format == Format.JSON && route.parameters().containsKey("limit");
        SortedMap<String, String> query = new TreeMap<>(Map.of(
                "edition", String.valueOf(dossier.edition()),
                "format", Vocabulary.word(format),
                "lang", dossier.language().tag()));
        if (isPaged) {
            query.put("limit", String.valueOf(PageLimit.MAXIMUM));
        }
        return new DownloadFile(stem, template.replace(ORGANISATION, dossier.organisation()), query, format, isPaged);
    }
}
