package org.dossier.edition;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.http.parameter.Vocabulary;

/** The archives of all kinds of thing. */
@ApplicationScoped
class Archives {

    /** What says of which kind a content is; it is no part of what is said. */
    static final String SUBJECT = "subject";

    private final Map<Subject, Archive<?>> archives;
    private final ObjectMapper mapper;

    Archives(Instance<Archive<?>> archives, ObjectMapper mapper) {
        this.archives = archives.stream().collect(toMap(Archive::subject, identity()));
        this.mapper = mapper;
    }

    Archive<?> of(Subject subject) {
        return requireNonNull(archives.get(subject));
    }

    /** @param type as a body names it */
    Optional<Archive<?>> named(String type) {
        return archives.values().stream()
                .filter(archive -> Vocabulary.word(archive.subject()).equals(type))
                .findFirst();
    }

    /** In the order in which they refer to each other. */
    List<Archive<?>> all() {
        return archives.values().stream()
                .<Archive<?>>map(identity())
                .sorted(comparing(Archive::subject))
                .toList();
    }

    /** A content as the log keeps it, and gives it back: what is null, or an empty list, is left out. */
    JsonNode write(Content content) {
        ObjectNode written = mapper.valueToTree(content);
        written.removeIf(value -> value.isNull() || isEmptyList(value));
        return ContentText.asRead(written);
    }

    private static boolean isEmptyList(JsonNode value) {
        return value.isArray() && value.isEmpty();
    }
}
