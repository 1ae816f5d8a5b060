package org.dossier.change;

import com.google.common.html.HtmlEscapers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.dossier.http.media.FeedEntry;
import org.dossier.http.media.FeedView;
import org.dossier.http.media.PublicUrl;
import org.dossier.revision.Ref;
import org.dossier.text.Language;
import org.dossier.text.Messages;

/** Editions in a feed reader: one entry for each, with what it changed. */
@ApplicationScoped
class EditionFeed implements FeedView<Edition> {

    private static final int MOST_REFERENCES = 100;

    private final PublicUrl service;

    EditionFeed(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<Edition> item() {
        return Edition.class;
    }

    /** As in "Dossier: corrections that are substantive, of tren-de-aragua". */
    @Override
    public String title(Map<String, String> filters, Language language) {
        String what = text(filters.isEmpty() ? "all" : filters.getOrDefault("kind", "some"), language);
        String severity = filters.get("severity");
        if (severity != null) {
            what = text(severity, language).formatted(what);
        }
        String organisation = filters.get("organisation");
        if (organisation != null) {
            what = text("organisation", language).formatted(what, organisation);
        }
        return text("title", language).formatted(what);
    }

    @Override
    public String author(Language language) {
        return text("author", language);
    }

    @Override
    public FeedEntry entry(Edition edition, Language language) {
        int more = edition.references().size() - MOST_REFERENCES;
        return new FeedEntry(
                edition.links().changes(),
                edition.publishedAt(),
                edition.title(),
                "<p>" + escaped(edition.note()) + "</p><ul>"
                        + edition.references().stream()
                                .limit(MOST_REFERENCES)
                                .map(this::line)
                                .collect(Collectors.joining())
                        + "</ul>"
                        + (more > 0 ? "<p>" + text("more", language).formatted(more) + "</p>" : ""));
    }

    private String line(String reference) {
        String thing = reference.replaceFirst("@.*", "");
        return "<li><a href=\"%s\">%s</a></li>"
                .formatted(service.of(Ref.of(thing).historyPath()), reference);
    }

    private static String text(String key, Language language) {
        return Messages.get(EditionFeed.class, key, language);
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
