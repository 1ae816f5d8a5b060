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

    private final List<File> files;

    DistributionFinder(RouteTable routes) {
        this.files = routes.byTemplate().entrySet().stream()
                .filter(route -> route.getValue().parameters().containsKey("edition"))
                .flatMap(route -> below(route.getKey()).stream().flatMap(below -> files(below, route.getValue())))
                .toList();
    }

    /** In the order of the contract. */
    List<Distribution> of(String organisation, Snapshot snapshot) {
        String path = Subject.ORGANISATION.path(Ref.organisation(organisation));
        return files.stream()
                .map(file -> new Distribution(
                        file.name(),
                        file.format(),
                        file.title(),
                        file.description(),
                        snapshot.link(path + file.address())))
                .toList();
    }

    /**
     * A file that each organisation has.
     *
     * @param address below that of the organisation
     */
    private record File(String name, Format format, LocalisedText title, LocalisedText description, String address) {}

    /** The last segment of the path; empty for the organisation itself. */
    private static Optional<String> below(String template) {
        Matcher own = OF_ORGANISATION.matcher(template);
        return own.matches() ? Optional.of(own.group(1) == null ? "" : own.group(1)) : Optional.empty();
    }

    private static Stream<File> files(String below, Route route) {
        String what = below.isEmpty() ? "profile" : below.replaceFirst("\\..*", "");
        String address = below.isEmpty() ? "" : "/" + below;
        boolean isOnly = route.mediaTypes().size() == 1;
        return WHOLE.stream()
                .filter(format -> route.mediaTypes().contains(format.mediaType()))
                .map(format -> new File(
                        what + "-" + Vocabulary.word(format),
                        format,
                        title(what, format),
                        Messages.inAll(Dataset.class, what + ".description"),
                        isOnly ? address : address + "?format=" + Vocabulary.word(format)));
    }

    private static LocalisedText title(String what, Format format) {
        String name = Messages.get(Dataset.class, "format." + Vocabulary.word(format), Language.FALLBACK);
        return Messages.inAll(Dataset.class, what, name);
    }
}
