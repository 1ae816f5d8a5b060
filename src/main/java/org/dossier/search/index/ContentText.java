package org.dossier.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.reference.Country;
import org.dossier.revision.Ref;
import org.dossier.revision.Subject;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The texts in a content of any kind, by the names of its properties: what a kind adds later is searched without a change here.
 *
 * @param content as JSON
 */
public record ContentText(Subject subject, JsonNode content) {

    private static final Set<String> COUNTRIES = Set.of("country", "countries", "otherCountry", "jurisdiction");

    /** Texts that are the same in all languages; other strings are codes, ids and dates. */
    private static final Set<String> PLAIN = Set.of("name", "personName", "author", "title");

    private static final Set<String> LEFT_OUT = Set.of("citations", "derivedFrom", "caveats");

    private static final Map<Language, String> MILLION = Map.of(Language.EN, " million", Language.ES, " millones");

    private static final Set<String> TAGS =
            Stream.of(Language.values()).map(Language::tag).collect(Collectors.toUnmodifiableSet());

    private static final BigDecimal ONE_MILLION = BigDecimal.valueOf(1_000_000);

    /** @return null if the kind of content has no name or title */
    public @Nullable String title(Language language) {
        return switch (subject) {
            case FIGURE, DESIGNATION -> text("label", language);
            case SOURCE -> content.has("title") ? text("title", language) : text("publisher", language);
            case RELATION -> text(content.path("other").path("name"), language);
            case PRESENCE ->
                Country.of(content.path("country").asText(), language).name();
            case EVENT -> text("title", language);
            case ORGANISATION, CLAIMANT, PROFILE -> text("name", language);
            case DISPUTE, GAP -> null;
        };
    }

    /** The path of the resource that shows it. */
    public String path(Ref thing) {
        return subject.path(thing, content.path("aspect").textValue());
    }

    /** Whether its title is in the language: a source has only the one that it was printed with. */
    boolean isTitled(Language language) {
        String of = content.path("language").asText();
        return subject != Subject.SOURCE || !TAGS.contains(of) || of.equals(language.tag());
    }

    /** @return null if the fact is not about a place with a name */
    @Nullable
    String place(Language language) {
        return text("place", language);
    }

    /** What a fact is about: its title, and the names of the place, the thing or the other organisation that it is about. */
    List<String> topics(Language language) {
        return Stream.of(
                        title(language),
                        place(language),
                        text("subdivisionName", language),
                        text(content.path("about").path("name"), language))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** @return null for all but facts */
    public @Nullable String statement(Language language) {
        return text("statement", language);
    }

    /** All texts but the statement. */
    public List<String> others(Language language) {
        List<String> texts = new ArrayList<>();
        content.properties().stream()
                .filter(property -> !property.getKey().equals("statement"))
                .filter(property -> !property.getKey().equals("title") || isTitled(language))
                .forEach(property -> collect(property.getKey(), property.getValue(), language, texts));
        amount(language).forEach(texts::add);
        return texts;
    }

    private static void collect(String name, JsonNode value, Language language, List<String> texts) {
        if (LEFT_OUT.contains(name)) {
            return;
        }
        if (value.isArray()) {
            value.forEach(item -> collect(name, item, language, texts));
        } else if (isText(value)) {
            texts.add(String.valueOf(text(value, language)));
        } else if (value.isObject()) {
            value.properties().forEach(inner -> collect(inner.getKey(), inner.getValue(), language, texts));
        } else if (value.isTextual() && PLAIN.contains(name)) {
            texts.add(value.textValue());
        } else if (value.isTextual() && COUNTRIES.contains(name) && Country.isCode(value.textValue())) {
            texts.add(Country.of(value.textValue(), language).name());
        }
    }

    /** A number as it is written out, also in millions. */
    private Stream<String> amount(Language language) {
        return Stream.of("value", "low", "high")
                .map(content::path)
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .flatMap(number -> number.compareTo(ONE_MILLION) < 0
                        ? Stream.of(plain(number))
                        : Stream.of(
                                plain(number),
                                plain(number.divide(ONE_MILLION)) + MILLION.get(language),
                                plain(number.divide(ONE_MILLION)) + "m"));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private @Nullable String text(String property, Language language) {
        return text(content.path(property), language);
    }

    private static boolean isText(JsonNode value) {
        return value.isObject() && value.has(Language.FALLBACK.tag());
    }

    private static @Nullable String text(JsonNode value, Language language) {
        if (value.isObject()) {
            return value.path(language.tag())
                    .asText(value.path(Language.FALLBACK.tag()).asText());
        }
        return value.isTextual() ? value.textValue() : null;
    }

    /**
     * A person, a country or an organisation that a fact has a name of.
     *
     * @param names in all languages
     */
    public record Named(SearchKind kind, String id, List<String> names) {}

    /** All that the fact has a name of. */
    public List<Named> named() {
        List<Named> named = new ArrayList<>();
        JsonNode alias = content.path("name");
        if (content.has("personId")) {
            String person = content.get("personId").asText();
            named.add(new Named(
                    SearchKind.PERSON,
                    person,
                    Stream.of(alias, content.path("personName"))
                            .filter(JsonNode::isTextual)
                            .map(JsonNode::textValue)
                            .toList()));
        }
        content.path("people").forEach(person -> {
            String id = person.path("id").asText();
            if (named.stream().noneMatch(known -> known.id().equals(id))) {
                named.add(new Named(SearchKind.PERSON, id, inAllLanguages(person.path("name"))));
            }
        });
        if (content.path("aspect").asText().equals("name") && alias.isTextual()) {
            named.add(new Named(
                    SearchKind.ORGANISATION, content.path("organisation").asText(), List.of(alias.textValue())));
        }
        if (subject == Subject.PRESENCE) {
            String code = content.path("country").asText();
            named.add(new Named(
                    SearchKind.COUNTRY,
                    code,
                    Stream.concat(
                                    Stream.of(
                                            code,
                                            Country.of(code, Language.FALLBACK).alpha3()),
                                    Stream.of(Language.values()).map(language -> Country.of(code, language)
                                            .name()))
                            .distinct()
                            .toList()));
        }
        return named;
    }

    /** The name of a person, or of a country, that the fact names. */
    public @Nullable String nameOf(SearchKind kind, String id, Language language) {
        if (kind == SearchKind.COUNTRY) {
            return Country.of(id, language).name();
        }
        for (JsonNode person : content.path("people")) {
            if (person.path("id").asText().equals(id)) {
                return text(person.path("name"), language);
            }
        }
        return text("personName", language);
    }

    private static List<String> inAllLanguages(JsonNode text) {
        return Stream.of(Language.values())
                .map(language -> String.valueOf(text(text, language)))
                .distinct()
                .toList();
    }
}
