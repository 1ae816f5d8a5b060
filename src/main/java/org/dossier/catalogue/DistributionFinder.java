package org.dossier.catalogue;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.http.contract.Route;
import org.dossier.http.contract.RouteTable;
import org.dossier.http.media.Format;
import org.dossier.revision.Ref;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;
import org.dossier.text.Messages;
import org.dossier.text.Vocabulary;

/**
 * Finds the files of a data set in the contract, so that a new table is among them by itself: of the organisation and of each route
 * directly below it, in every format that has the whole list and is for programs.
 */
@Singleton
final class DistributionFinder {

    private static final Pattern OF_ORGANISATION = Pattern.compile("/v1/organisations/\\{organisation}(?:/([^/{}]+))?");

    /** JSON comes in pages. */
    private static final List<Format> WHOLE =
            List.of(Format.ZIP, Format.CSV, Format.GEOJSON, Format.ICS, Format.JSONLD);

    private final RouteTable routes;

    DistributionFinder(RouteTable routes) {
        this.routes = routes;
    }

    /** In the order of the contract. */
    List<Distribution> of(String organisation, Snapshot snapshot) {
        String path = Subject.ORGANISATION.path(Ref.organisation(organisation));
        return routes.byTemplate().entrySet().stream()
                .filter(route -> route.getValue().parameters().containsKey("edition"))
                .flatMap(route ->
                        below(route.getKey()).stream().flatMap(below -> files(below, route.getValue(), path, snapshot)))
                .toList();
    }

    /** The last segment of the path; empty for the organisation itself. */
    private static Optional<String> below(String template) {
        Matcher own = OF_ORGANISATION.matcher(template);
        return own.matches() ? Optional.of(own.group(1) == null ? "" : own.group(1)) : Optional.empty();
    }

    private static Stream<Distribution> files(String below, Route route, String path, Snapshot snapshot) {
        String address = below.isEmpty() ? path : path + "/" + below;
        String what = below.isEmpty() ? "profile" : below.replaceFirst("\\..*", "");
        return WHOLE.stream()
                .filter(format -> route.mediaTypes().contains(format.mediaType()))
                .map(format -> {
                    String word = Vocabulary.word(format);
                    boolean isOnly = route.mediaTypes().size() == 1;
                    return new Distribution(
                            what + "-" + word,
                            format,
                            title(what, format),
                            Messages.inAll(Dataset.class, what + ".description"),
                            snapshot.link(isOnly ? address : address + "?format=" + word));
                });
    }

    private static LocalisedText title(String what, Format format) {
        String name = Messages.get(Dataset.class, "format." + Vocabulary.word(format), Language.FALLBACK);
        return Messages.inAll(Dataset.class, what, name);
    }
}
