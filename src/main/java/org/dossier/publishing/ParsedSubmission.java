package org.dossier.publishing;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.http.body.Faults;
import org.dossier.revision.Content;
import org.dossier.revision.Content.Mention;
import org.dossier.revision.ContentRules;
import org.dossier.revision.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a submission.
 *
 * @param envelope without its changes
 */
record ParsedSubmission(Submission envelope, List<Item> items) {

    /**
     * One change.
     *
     * @param rules of what is put; null where nothing is, or it is not said of which kind
     * @param content that is put, as far as it could be read
     * @param faults what is wrong with it
     */
    record Item(
            Submission.Item change,
            @Nullable ContentRules<?> rules,
            @Nullable Content content,
            Faults faults) {

        /** What it is about; null where that is not said, or not in the right form. */
        @Nullable
        Ref thing() {
            return content == null
                    ? change.ending().flatMap(Item::ref).findFirst().orElse(null)
                    : Stream.of(content.ref()).filter(Ref::isWhole).findFirst().orElse(null);
        }

        /** What is to be cited instead, if that is said. */
        @Nullable
        Ref replacement() {
            return Stream.ofNullable(change.replacedBy())
                    .flatMap(Item::ref)
                    .findFirst()
                    .orElse(null);
        }

        /** What the content refers to, as far as it could be read. */
        Stream<Mention> mentions() {
            return content == null
                    ? Stream.of()
                    : content.mentions().stream()
                            .filter(mention -> mention.ref().isWhole());
        }

        /** All that it is about or refers to. */
        Stream<Ref> named() {
            return Stream.concat(
                    Stream.of(Stream.ofNullable(thing()), Stream.ofNullable(replacement()))
                            .flatMap(refs -> refs),
                    mentions().map(Mention::ref));
        }

        private static Stream<Ref> ref(String text) {
            return text.indexOf('/') < 0 ? Stream.of() : Stream.of(Ref.of(text)).filter(Ref::isWhole);
        }
    }
}
