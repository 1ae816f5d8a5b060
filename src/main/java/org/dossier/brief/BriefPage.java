package org.dossier.brief;

import static org.dossier.http.media.MarkdownText.code;
import static org.dossier.http.media.MarkdownText.link;
import static org.dossier.http.media.MarkdownText.plain;
import static org.dossier.http.media.MarkdownText.strong;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.date.PartialDate;
import org.dossier.http.media.MarkdownText;
import org.dossier.http.media.MarkdownView;
import org.dossier.http.media.PublicUrl;
import org.dossier.reference.Country;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/** A brief as Markdown. */
@Singleton
final class BriefPage implements MarkdownView<Brief> {

    private final PublicUrl service;

    BriefPage(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<Brief> item() {
        return Brief.class;
    }

    @Override
    public MarkdownText text(Brief brief, int edition, Language language) {
        Words words = new Words(language);
        MarkdownText page = new MarkdownText().heading(brief.name());
        if (brief.what() != null) {
            page.paragraph(words.line(brief.what()));
        }
        if (brief.names() != null) {
            page.item(
                    0,
                    words.label("names", null) + " "
                            + plain(String.join(", ", brief.names().others()))
                            + words.references(List.of(brief.names().ref()), false));
        }
        brief.leaders().forEach(leader -> leader(page, leader, words));
        if (brief.membership() != null) {
            words.range(
                    page,
                    "members",
                    brief.membership().agreementLabel(),
                    brief.membership().range());
        }
        words.range(page, "profits", null, brief.profit());
        words.range(page, "rewards", null, brief.reward());
        if (brief.base() != null) {
            words.item(page, "base", null, brief.base());
        }
        if (brief.designations().print() != null) {
            page.item(
                    0,
                    words.label("labels", String.valueOf(brief.designations().count())) + " "
                            + plain(brief.designations().print())
                            + words.references(
                                    brief.designations().refs(),
                                    brief.designations().disputed()));
        }
        presence(page, brief.presence(), words);
        brief.events().forEach(event -> words.item(page, "event", words.date(event.date()), event.line()));
        if (brief.correction() != null) {
            words.item(page, "correction", null, brief.correction().line());
            page.item(1, plain(brief.correction().reason()));
        }
        return page.item(0, words.label("disputes", null) + " " + brief.disputes())
                .line("")
                .line(plain(words.of("edition").formatted(edition)) + " "
                        + link(service.of(brief.links().profile())));
    }

    private static void leader(MarkdownText page, BriefLeader leader, Words words) {
        words.item(page, "leader", words.date(leader.asOf()), leader.line());
        if (leader.status() != null) {
            words.item(
                    page,
                    "status",
                    leader.status().label() + ", " + words.date(leader.status().asOf()),
                    leader.status().line());
        }
    }

    private static void presence(MarkdownText page, BriefPresence presence, Words words) {
        if (presence.print() != null) {
            page.item(0, words.label("countries", null) + " " + plain(presence.print()));
            presence.statuses()
                    .forEach(each -> page.item(
                            1,
                            plain(each.label() + " (" + each.count() + "): "
                                    + each.places().stream().map(Country::name).collect(Collectors.joining(", ")))));
        }
    }

    /** The lines of the page in one language. */
    private record Words(Language language) {

        String of(String key) {
            return BriefText.of("page." + key, language);
        }

        String date(String edtf) {
            return PartialDate.of(edtf, language).text();
        }

        String label(String key, @Nullable String detail) {
            return strong(of(key) + (detail == null ? "" : " (" + detail + ")") + ":");
        }

        String line(BriefLine line) {
            return plain(line.print()) + references(List.of(line.ref()), line.disputed());
        }

        String references(List<String> refs, boolean disputed) {
            return refs.stream().map(ref -> " " + code(ref)).collect(Collectors.joining())
                    + (disputed ? " *" + of("disputed") + "*" : "");
        }

        void item(MarkdownText page, String key, @Nullable String detail, BriefLine line) {
            page.item(0, label(key, detail) + " " + line(line));
        }

        void range(MarkdownText page, String key, @Nullable String detail, @Nullable BriefRange range) {
            if (range != null) {
                page.item(
                        0,
                        label(key, detail) + " " + plain(range.print()) + references(range.refs(), range.disputed()));
            }
        }
    }
}
