package org.dossier.edition;

import static java.util.Objects.requireNonNullElse;

import com.google.common.html.HtmlEscapers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.dossier.http.media.FeedEntry;
import org.dossier.http.media.FeedView;
import org.dossier.http.media.PublicUrl;
import org.dossier.text.Language;
import org.dossier.text.Messages;
import org.dossier.text.Vocabulary;

/** Editions in a feed reader: one entry for each, with its changes and their reasons. */
@ApplicationScoped
class EditionFeed implements FeedView<Edition> {

    private final PublicUrl service;

    EditionFeed(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<Edition> item() {
        return Edition.class;
    }

    @Override
    public String title(Language language) {
        return Messages.get(EditionFeed.class, "title", language);
    }

    @Override
    public String author(Language language) {
        return Messages.get(EditionFeed.class, "author", language);
    }

    @Override
    public FeedEntry entry(Edition edition, Language language) {
        return new FeedEntry(
                edition.links().self(),
                edition.publishedAt(),
                Messages.get(EditionFeed.class, "edition", language).formatted(edition.number()),
                "<p>" + escaped(edition.note()) + "</p><ul>"
                        + edition.changes().stream()
                                .map(change -> line(change, language))
                                .collect(Collectors.joining())
                        + "</ul>");
    }

    private String line(LoggedChange change, Language language) {
        String name = (change.organisation() == null ? "" : change.organisation() + "/") + change.id();
        String replacement = change.replacedBy() == null
                ? ""
                : " " + Messages.get(EditionFeed.class, "replaced", language).formatted(escaped(change.replacedBy()));
        return "<li>%s: <a href=\"%s\">%s</a>. %s%s</li>"
                .formatted(
                        Messages.get(EditionFeed.class, Vocabulary.word(change.change()), language),
                        service.of(change.links().history()),
                        name,
                        escaped(requireNonNullElse(
                                change.reason(), Messages.get(EditionFeed.class, "removed", language))),
                        replacement);
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
