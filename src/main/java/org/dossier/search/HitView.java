package org.dossier.search;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dossier.revision.ContentMapper;
import org.dossier.revision.NamedRevisionReader.Named;
import org.dossier.revision.Ref;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.dossier.search.FoundReader.Found;
import org.dossier.search.index.ContentText;
import org.dossier.search.index.HitKey;
import org.dossier.search.index.SearchKind;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A hit as a snapshot shows it.
 *
 * @param revision of the thing itself; null for people and countries
 * @param title of the thing itself; null if it has none
 * @param text of the thing whose text was found: for a person, a country or an alias, a fact
 */
record HitView(
        Found found, @Nullable Integer revision, @Nullable String title, ContentText text, Snapshot snapshot) {

    /** What has to be read to show a hit: the thing whose text was found, and the organisation that it gives another name. */
    static Stream<Ref> needed(Found found) {
        return Stream.concat(Stream.of(found.thing()), Stream.ofNullable(ofAlias(found)));
    }

    private static @Nullable Ref ofAlias(Found found) {
        return isDerived(found) && found.key().kind() == SearchKind.ORGANISATION
                ? Ref.organisation(found.key().id())
                : null;
    }

    /** Whether a fact was found for something that it has a name of. */
    private static boolean isDerived(Found found) {
        return !found.key().kind().isFact() && found.thing().organisation() != null;
    }

    /** @return null if the snapshot does not show it */
    static @Nullable HitView of(Found found, Map<Ref, Named> contents, Snapshot snapshot) {
        Named source = contents.get(found.thing());
        Ref organisation = ofAlias(found);
        Named thing = organisation == null ? source : contents.get(organisation);
        if (source == null || thing == null) {
            return null;
        }
        Language language = snapshot.language();
        HitKey key = found.key();
        boolean isPart = key.kind() == SearchKind.PERSON || key.kind() == SearchKind.COUNTRY;
        ContentText text = text(source);
        return new HitView(
                found,
                isPart ? null : thing.number(),
                isPart
                        ? text.nameOf(key.kind(), key.id(), language)
                        : text(thing).title(language),
                text,
                snapshot);
    }

    private static ContentText text(Named named) {
        return new ContentText(named.subject(), Objects.requireNonNull(ContentMapper.tree(named.content())));
    }

    SearchHit hit(SearchWords words) {
        HitKey key = found.key();
        return new SearchHit(
                key.kind(),
                key.organisation(),
                key.id(),
                revision,
                title,
                key.kind().isFact() ? text.statement(snapshot.language()) : null,
                SnippetMarker.best(words, SnippetMarker.passages(text, title, snapshot.language())),
                new SearchHit.Links(self(), isDerived(found) ? fact() : null));
    }

    String self() {
        HitKey key = found.key();
        String organisation = "/v1/organisations/" + key.organisation();
        return snapshot.link(
                switch (key.kind()) {
                    case PERSON -> organisation + "/people/" + key.id();
                    case COUNTRY -> organisation + "/presence/" + key.id();
                    case ORGANISATION -> Subject.ORGANISATION.path(Ref.organisation(key.id()));
                    default -> text.path(found.thing());
                });
    }

    private String fact() {
        return snapshot.link(text.path(found.thing()));
    }

    /** The name or title that has what was typed; null if none has it any longer. */
    @Nullable
    String typed(SearchWords words) {
        Language language = snapshot.language();
        Stream<String> others = isDerived(found)
                ? text.named().stream()
                        .filter(named -> named.kind() == found.key().kind()
                                && named.id().equals(found.key().id()))
                        .flatMap(named -> named.names().stream())
                : Stream.of(Language.values())
                        .filter(other -> other != language)
                        .map(text::title);
        Stream<@Nullable String> names = Stream.concat(Stream.ofNullable(title), others);
        // A country has its codes as names, which nobody wants to read.
        return names.filter(name -> name != null && name.length() > 3 && words.begins(name))
                .findFirst()
                .orElse(null);
    }
}
