package org.dossier.revision;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import org.dossier.text.Vocabulary;

/** Finds the rules of a kind of thing. */
@ApplicationScoped
public class ContentRulesBySubject {

    private final Map<Subject, ContentRules<?>> rules;

    ContentRulesBySubject(Instance<ContentRules<?>> rules) {
        this.rules = rules.stream().collect(toMap(ContentRules::subject, identity()));
    }

    ContentRules<?> of(Subject subject) {
        return requireNonNull(rules.get(subject));
    }

    /** The kind of what a content says. */
    public Subject subjectOf(Content content) {
        return rules.values().stream()
                .filter(rule -> rule.content().isInstance(content))
                .findFirst()
                .orElseThrow()
                .subject();
    }

    /** @param subject as a content names it */
    public Optional<ContentRules<?>> named(String subject) {
        return rules.values().stream()
                .filter(rule -> Vocabulary.word(rule.subject()).equals(subject))
                .findFirst();
    }
}
