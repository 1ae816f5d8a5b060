package org.dossier.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.edition.ErrorOrigin;
import org.dossier.edition.Severity;
import org.dossier.publishing.PastEdition;
import org.dossier.publishing.RemovedChange;
import org.dossier.revision.Change;
import org.dossier.revision.Ref;
import org.dossier.revision.Subject;
import org.dossier.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A line of an export. What an editor could have submitted stays as it is, and is checked when it is published.
 *
 * @param isLast whether it was the last line of its export
 */
record ImportedLine(PastEdition edition, boolean isLast) {

    private static final int LONGEST_NAME = 200;

    /** @throws IllegalArgumentException with what is wrong, for the operator */
    static ImportedLine parse(JsonNode line) {
        if (!line.isObject()) {
            throw new IllegalArgumentException("expected a JSON object, which is one edition");
        }
        ObjectNode body = line.deepCopy();
        JsonNode number = body.remove("number");
        JsonNode last = body.remove("last");
        PastEdition edition = new PastEdition(
                number == null ? 0 : number.asInt(),
                time(body.remove("publishedAt")),
                editor(body.remove("publishedBy")),
                body,
                removed(body.remove("removed")),
                organisations(body.remove("organisations")));
        return new ImportedLine(edition, last != null && last.asBoolean());
    }

    private static Instant time(@Nullable JsonNode time) {
        try {
            Instant parsed = Instant.parse(text(time));
            if (parsed.equals(parsed.truncatedTo(ChronoUnit.MILLIS))) {
                return parsed;
            }
        } catch (DateTimeException unreadable) {
            // said below
        }
        throw new IllegalArgumentException("'publishedAt' is not a time in UTC, to the millisecond at most");
    }

    private static @Nullable String editor(@Nullable JsonNode name) {
        if (name == null || name.isNull()) {
            return null;
        }
        if (name.isTextual() && name.textValue().length() <= LONGEST_NAME) {
            return name.textValue();
        }
        throw new IllegalArgumentException(
                "'publishedBy' is not null or a name of at most " + LONGEST_NAME + " characters");
    }

    private static Set<String> organisations(@Nullable JsonNode ids) {
        Set<String> organisations = new TreeSet<>();
        for (JsonNode id : list(ids, "organisations")) {
            if (!Ref.organisation(id.asText()).isWhole()) {
                throw new IllegalArgumentException("'" + id.asText() + "' in 'organisations' is no id");
            }
            organisations.add(id.asText());
        }
        return organisations;
    }

    private static List<RemovedChange> removed(@Nullable JsonNode changes) {
        List<RemovedChange> removed = new ArrayList<>();
        for (JsonNode change : list(changes, "removed")) {
            removed.add(removedChange(change));
        }
        return removed;
    }

    private static RemovedChange removedChange(JsonNode change) {
        try {
            RemovedChange removed = new RemovedChange(
                    Vocabulary.constant(Change.class, text(change.get("kind"))),
                    Vocabulary.constant(Severity.class, text(change.get("severity"))),
                    change.has("error") ? Vocabulary.constant(ErrorOrigin.class, text(change.get("error"))) : null,
                    Ref.of(text(change.get("thing"))),
                    Vocabulary.constant(Subject.class, text(change.get("subject"))),
                    change.has("replacedBy") ? Ref.of(text(change.get("replacedBy"))) : null);
            if (removed.isSound()) {
                return removed;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // said below
        }
        throw new IllegalArgumentException("this in 'removed' is no change that can be removed: " + change);
    }

    private static Iterable<JsonNode> list(@Nullable JsonNode list, String name) {
        if (list == null || !list.isArray()) {
            throw new IllegalArgumentException("'" + name + "' is missing, or no list");
        }
        return list;
    }

    private static String text(@Nullable JsonNode text) {
        return text == null ? "" : text.asText();
    }
}
