package org.dossier.publishing;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.http.body.Faults;
import org.dossier.revision.Change;
import org.dossier.revision.Content;
import org.dossier.revision.Content.Mention;
import org.dossier.revision.ContentRules;
import org.dossier.revision.Ref;
import org.dossier.revision.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A submission as far as it is valid.
 *
 * @param envelope the submission without its changes
 */
record ParsedSubmission(Submission envelope, List<Item> items) {

    /**
     * One change.
     *
     * @param rules of the content; null if there is none, or its kind is unknown
     * @param content as far as it is valid
     * @param removed a change of the past that has lost its content and its reason; null for any other
     * @param faults the errors of the change
     */
    record Item(
            Submission.Item change,
            @Nullable ContentRules<?> rules,
            @Nullable Content content,
            @Nullable RemovedChange removed,
            Faults faults) {

        /** The thing to change; null if it is missing or invalid. */
        @Nullable
        Ref thing() {
            if (removed != null) {
                return removed.thing();
            }
            return content == null
                    ? change.ending().flatMap(Item::ref).findFirst().orElse(null)
                    : Stream.of(content.ref()).filter(Ref::isWhole).findFirst().orElse(null);
        }

        /** The kind of the thing; null if the change does not say it. */
        @Nullable
        Subject subject() {
            return rules != null ? rules.subject() : removed != null ? removed.subject() : null;
        }

        /** Whether the thing is there after the change. */
        boolean isStanding() {
            return content != null || (removed != null && removed.kind() != Change.RETRACTION);
        }

        /** What to cite instead; null if there is nothing, or it is invalid. */
        @Nullable
        Ref replacement() {
            return Stream.ofNullable(change.replacedBy())
                    .flatMap(Item::ref)
                    .findFirst()
                    .orElse(null);
        }

        /** The valid references of the content. */
        Stream<Mention> mentions() {
            return content == null
                    ? Stream.of()
                    : content.mentions().stream()
                            .filter(mention -> mention.ref().isWhole());
        }

        /** The thing, its replacement and its references. */
        Stream<Ref> named() {
            return Stream.of(
                            Stream.ofNullable(thing()),
                            Stream.ofNullable(replacement()),
                            mentions().map(Mention::ref),
                            Stream.ofNullable(removed)
                                    .map(change ->
                                            Ref.organisation(change.thing().space())))
                    .flatMap(refs -> refs);
        }

        private static Stream<Ref> ref(String text) {
            return text.indexOf('/') < 0 ? Stream.of() : Stream.of(Ref.of(text)).filter(Ref::isWhole);
        }
    }
}
