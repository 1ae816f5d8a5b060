package org.dossier.profile;

import static org.dossier.http.media.MarkdownText.code;
import static org.dossier.http.media.MarkdownText.link;
import static org.dossier.http.media.MarkdownText.plain;
import static org.dossier.http.media.MarkdownText.strong;

import jakarta.inject.Singleton;
import java.util.List;
import org.dossier.assertion.Assertion;
import org.dossier.http.media.MarkdownText;
import org.dossier.http.media.MarkdownView;
import org.dossier.http.media.PublicUrl;
import org.dossier.revision.Revision;
import org.dossier.text.Language;
import org.dossier.text.Messages;
import org.dossier.text.Vocabulary;

/** A profile as Markdown: a line for each statement, with who says so, and the reference to keep. */
@Singleton
final class ProfilePage implements MarkdownView<Profile> {

    private final PublicUrl service;

    ProfilePage(PublicUrl service) {
        this.service = service;
    }

    @Override
    public Class<Profile> item() {
        return Profile.class;
    }

    @Override
    public MarkdownText text(Profile profile, int edition, Language language) {
        Section section = new Section(
                new MarkdownText().heading(profile.name()), profile.revised().id(), language);
        section.names(profile.names());
        section.statements(Aspect.NAME_ORIGIN, profile.nameOrigins());
        section.statements(Aspect.ORIGIN, profile.origins());
        section.statements(Aspect.ACTIVITY, profile.activities());
        section.statements(Aspect.STRUCTURE, profile.structure());
        section.statements(Aspect.BASE, profile.bases());
        section.statements(Aspect.SIZE, profile.size());
        section.statements(Aspect.STATUS, profile.status());
        profile.caveats()
                .forEach(caveat -> section.page.item(0, section.strongWord("caveat") + " " + plain(caveat.text())));
        return section.page
                .line("")
                .line(plain(section.word("edition").formatted(edition)) + " "
                        + link(service.of(profile.links().self())));
    }

    /** Writes the statements of one section after those of the one before. */
    private record Section(MarkdownText page, String organisation, Language language) {

        String word(String key) {
            return Messages.get(Profile.class, key, language);
        }

        String strongWord(String key) {
            return strong(word(key) + ":");
        }

        void names(List<Name> names) {
            names.forEach(name -> line(Aspect.NAME, name.revised(), name.assertion()));
        }

        void statements(Aspect aspect, List<Statement> statements) {
            statements.forEach(statement -> line(aspect, statement.revised(), statement.assertion()));
        }

        private void line(Aspect aspect, Revision revised, Assertion assertion) {
            page.item(
                    0,
                    strong(Vocabulary.label(aspect, language) + ":") + " " + plain(assertion.print()) + " ("
                            + plain(assertion.attribution()) + ") "
                            + code(organisation + "/" + revised.id() + "@" + revised.revision())
                            + (assertion.disputes().isEmpty() ? "" : " *" + word("disputed") + "*"));
            if (assertion.caveat() != null) {
                page.item(1, strongWord("caveat") + " " + plain(assertion.caveat()));
            }
        }
    }
}
