package org.dossier.search.index;

import java.util.List;
import org.dossier.revision.Ref;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Names what is found.
 *
 * @param organisation whose dossier it is in; null for what belongs to none in particular
 */
public record HitKey(SearchKind kind, @Nullable String organisation, String id) {

    HitKey(ContentText.Named named, Ref fact) {
        this(named.kind(), named.kind() == SearchKind.ORGANISATION ? null : fact.organisation(), named.id());
    }

    public static HitKey of(SearchKind kind, Ref thing) {
        return new HitKey(kind, thing.organisation(), thing.id());
    }

    /** @param text as {@link #toString} wrote it */
    public static HitKey parse(String text) {
        List<String> parts = List.of(text.split("/", -1));
        return new HitKey(
                Vocabulary.constant(SearchKind.class, parts.get(0)),
                parts.get(1).isEmpty() ? null : parts.get(1),
                parts.get(2));
    }

    @Override
    public String toString() {
        return Vocabulary.word(kind) + "/" + (organisation == null ? "" : organisation) + "/" + id;
    }
}
