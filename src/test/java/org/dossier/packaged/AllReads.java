package org.dossier.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.support.ServedContract;
import org.dossier.support.ServedContract.Operation;
import org.dossier.support.Wire;

/**
 * All that a service answers: every route of its contract of each edition, in each language and format, from page to page; every
 * id there is of each edition; and every value of every filter.
 */
final class AllReads {

    /** So few that what is long has several pages. */
    private static final int PAGE = 7;

    /** Of what there is or was. Another one would be a slip of the walk. */
    private static final Set<Integer> FOUND = Set.of(200, 404, 410, 451);

    /** A list refuses what none of its facts has, and says what they have. */
    private static final Set<Integer> FILTERED = Set.of(200, 400, 404, 410, 451);

    /** What is walked otherwise than with one value after the other, or only chooses from an answer. */
    private static final Set<String> NO_FILTERS =
            Set.of("cursor", "edition", "fields", "format", "knownAt", "lang", "lastEventId", "limit", "pretty");

    private final PackagedService service;
    private final ServedContract contract;

    /** What a parameter of this name can be. */
    private final Map<String, Set<String>> values = new HashMap<>();

    /** What asks for the newest edition and for the first: with each other one the walk would grow by as much. */
    private final List<String> editions = new ArrayList<>();

    private final Map<String, String> digests = new TreeMap<>();

    private AllReads(PackagedService service) {
        this.service = service;
        this.contract = ServedContract.of(service.get("/openapi?format=json").body());
    }

    /** @return by what was asked for, a digest of the answer: its status, its headers but for the time, and its body */
    static Map<String, String> digests(PackagedService service) {
        AllReads reads = new AllReads(service);
        reads.findValues();
        reads.contract.operations().forEach(reads::walk);
        return reads.digests;
    }

    private void findValues() {
        // The log names all that there ever was.
        for (JsonNode edition : items("/v1/editions?limit=200")) {
            found("number", edition.get("number").asText());
            found("since", edition.get("number").asText());
            found("knownAt", edition.get("publishedAt").asText());
            String number = edition.get("number").asText();
            if (editions.isEmpty()) {
                editions.add("");
            } else if (number.equals("1")) {
                editions.add("edition=" + number);
            }
            items(edition.at("/links/changes").asText() + "?limit=200").forEach(this::findValues);
        }
        for (String organisation : values.get("organisation")) {
            String path = "/v1/organisations/" + organisation;
            for (JsonNode figure : items(path + "/figures?limit=200")) {
                found("metric", figure.get("metric").asText());
                if (figure.get("about").isObject()) {
                    found("about", figure.at("/about/id").asText());
                }
            }
            for (JsonNode fact : items(path + "/facts?limit=200")) {
                fact.get("people")
                        .forEach(person -> found("person", person.get("id").asText()));
            }
            for (JsonNode presence : items(path + "/presence?limit=200")) {
                found("iso2", presence.at("/country/code").asText());
                found("country", presence.at("/country/code").asText());
            }
            for (JsonNode said : items(path + "/leadership?limit=200")) {
                found("statement", said.get("id").asText());
            }
            for (JsonNode relation : items(path + "/relations?limit=200")) {
                if (relation.get("otherCountry").isObject()) {
                    found("country", relation.at("/otherCountry/code").asText());
                }
            }
            for (JsonNode designation : items(path + "/designations?limit=200")) {
                found("jurisdiction", designation.at("/jurisdiction/code").asText());
            }
        }
        items("/v1/problems?limit=200")
                .forEach(problem -> found("code", problem.get("code").asText()));
        items("/v1/vocabularies?limit=200")
                .forEach(vocabulary -> found("vocabulary", vocabulary.get("id").asText()));
        List.of("guerrero", "recompensa", "eln", "nothing").forEach(words -> found("q", words));
        // The index is built after the start.
        await().until(() -> service.get("/v1/search?q=eln").statusCode() == 200);
        for (String date : List.of("from", "to")) {
            IntStream.rangeClosed(2010, 2026).forEach(year -> found(date, String.valueOf(year)));
        }
    }

    private void findValues(JsonNode change) {
        String id = change.get("id").asText();
        found(change.get("subject").asText(), id);
        // A source, a claimant and an organisation are of no organisation, and have histories of their own.
        if (change.get("organisation").isTextual()) {
            found("fact", id);
            found("ids", id);
            found("refs", change.get("organisation").asText() + "/" + id + "@1");
        }
    }

    private void found(String parameter, String value) {
        values.computeIfAbsent(parameter, first -> new TreeSet<>()).add(value);
    }

    private List<JsonNode> items(String list) {
        List<JsonNode> items = new ArrayList<>();
        for (String next = list; next != null; ) {
            JsonNode page = Wire.parse(service.get(next).body());
            page.get("items").forEach(items::add);
            next = page.at("/links/next").textValue();
        }
        assertThat(items).as(list).isNotEmpty();
        return items;
    }

    /**
     * What a list shows, and what has no ids, is read of each edition in every way. Where there are as many ids as ways or more, each
     * is read of each edition, and the ways take turns: what is shown of it stands in the lists too.
     */
    private void walk(Operation operation) {
        int before = digests.size();
        List<String> paths = paths(operation);
        List<String> ways = ways(operation);
        List<String> editions = takes(operation, "edition") ? this.editions : List.of("");
        int turns = paths.size() < ways.size() ? ways.size() : 1;
        for (int path = 0; path < paths.size(); path++) {
            for (int edition = 0; edition < editions.size(); edition++) {
                for (int turn = 0; turn < turns; turn++) {
                    String way = ways.get((path + edition + turn) % ways.size());
                    String address = with(paths.get(path), editions.get(edition), way);
                    String answer = read(address, FOUND);
                    if (way.endsWith("format=json") && takes(operation, "limit") && isLong(answer)) {
                        walkPages(with(address, "limit=" + PAGE));
                    }
                }
            }
        }
        List<String> filters = filters(operation);
        for (int filter = 0; filter < filters.size(); filter++) {
            read(with(paths.get(filter % paths.size()), filters.get(filter)), FILTERED);
        }
        if (takes(operation, "knownAt")) {
            values.get("knownAt").forEach(time -> read(with(paths.get(0), "knownAt=" + encoded(time)), FOUND));
        }
        assertThat(digests).as("with those of %s", operation).hasSizeGreaterThan(before);
    }

    /** Each language in each format but that of a stream, which has no end; a route may have neither. */
    private List<String> ways(Operation operation) {
        List<String> languages = words(operation, "lang").stream()
                .map(language -> "lang=" + language)
                .toList();
        return formats(operation).stream()
                .filter(format -> !format.equals("format=events"))
                .flatMap(format -> languages.isEmpty()
                        ? Stream.of(format)
                        : languages.stream().map(language -> format.isEmpty() ? language : language + "&" + format))
                .toList();
    }

    /** Each value of each filter. */
    private List<String> filters(Operation operation) {
        return operation
                .parameters()
                .filter(parameter -> isFilter(operation, parameter))
                .flatMap(filter -> valuesOf(operation, filter).stream()
                        .map(value -> filter.get("name").asText() + "=" + encoded(value)))
                .toList();
    }

    private static boolean isLong(String list) {
        JsonNode page = Wire.parse(list);
        return page.path("items").size() > PAGE || page.at("/links/next").isTextual();
    }

    private void walkPages(String first) {
        for (String next = first; next != null; ) {
            next = Wire.parse(read(next, FOUND)).at("/links/next").textValue();
        }
    }

    /** The path with every id that there is, and with all else that it needs. */
    private List<String> paths(Operation operation) {
        List<String> paths = List.of(operation.path());
        for (JsonNode parameter : operation.parameters().toList()) {
            String name = parameter.get("name").asText();
            if (operation.isInPath(parameter)) {
                paths = each(
                        paths,
                        valuesOf(operation, parameter),
                        (path, value) -> path.replace("{" + name + "}", encoded(value)));
            } else if (isNeeded(parameter)) {
                paths = each(
                        paths,
                        valuesOf(operation, parameter),
                        (path, value) -> with(path, name + "=" + encoded(value)));
            }
        }
        return paths;
    }

    private static List<String> each(List<String> paths, Collection<String> values, BinaryOperator<String> withValue) {
        return paths.stream()
                .flatMap(path -> values.stream().map(value -> withValue.apply(path, value)))
                .toList();
    }

    private Collection<String> valuesOf(Operation operation, JsonNode parameter) {
        List<String> words = contract.words(parameter);
        Collection<String> all =
                words.isEmpty() ? values.get(parameter.get("name").asText()) : words;
        assertThat(all)
                .as("values of %s of %s: say here where they come from", parameter.get("name"), operation)
                .isNotEmpty();
        return all;
    }

    private List<String> words(Operation operation, String parameter) {
        return operation
                .parameters()
                .filter(other -> other.get("name").asText().equals(parameter))
                .flatMap(found -> contract.words(found).stream())
                .toList();
    }

    /** Each as a parameter; a file has one format and no such parameter. */
    private List<String> formats(Operation operation) {
        return operation.isJson()
                ? operation.formats().stream().map(format -> "format=" + format).toList()
                : List.of("");
    }

    private static boolean takes(Operation operation, String parameter) {
        return operation
                .parameters()
                .anyMatch(other -> other.get("name").asText().equals(parameter));
    }

    private static boolean isFilter(Operation operation, JsonNode parameter) {
        return !operation.isInPath(parameter)
                && !isNeeded(parameter)
                && !NO_FILTERS.contains(parameter.get("name").asText());
    }

    private static boolean isNeeded(JsonNode parameter) {
        return parameter.path("required").asBoolean();
    }

    private static String with(String path, String... parameters) {
        StringBuilder longer = new StringBuilder(path);
        for (String parameter : parameters) {
            if (!parameter.isEmpty()) {
                longer.append(longer.indexOf("?") < 0 ? '?' : '&').append(parameter);
            }
        }
        return longer.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private String read(String address, Set<Integer> statuses) {
        HttpResponse<String> answer = service.get(address);
        assertThat(answer.statusCode()).as("%s: %s", address, answer.body()).isIn(statuses);
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        digests.put(address, digest(answer.statusCode() + "\n" + headers + "\n" + answer.body()));
        return answer.body();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
