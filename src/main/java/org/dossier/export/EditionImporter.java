package org.dossier.export;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dossier.edition.ChangeLog;
import org.dossier.http.body.Fault;
import org.dossier.http.body.JsonBody;
import org.dossier.http.problem.ProblemException;
import org.dossier.publishing.EditionPublisher;
import org.dossier.publishing.PastEdition;
import org.dossier.revision.Change;
import org.dossier.text.Vocabulary;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Fills an empty store from an export. Each edition is checked and published as if its editor had sent it again, all of them in the
 * caller's transaction: if one is refused, or the start is killed, nothing is left behind.
 */
@Singleton
public class EditionImporter {

    private static final Logger LOG = Logger.getLogger(EditionImporter.class);
    private static final String SETTING = "dossier.import";
    private static final String REMOVAL = Vocabulary.word(Change.REMOVAL);

    /** The log tells how far it is after so many editions. */
    private static final int EDITIONS_BETWEEN_WORDS = 100;

    private final ChangeLog log;
    private final EditionPublisher publisher;
    private final Optional<String> location;

    /** @param location the file of an export, or its {@code http} address */
    EditionImporter(
            ChangeLog log, EditionPublisher publisher, @ConfigProperty(name = SETTING) Optional<String> location) {
        this.log = log;
        this.publisher = publisher;
        this.location = location;
    }

    public boolean isWanted() {
        return location.isPresent();
    }

    /** @throws ConfigurationException if the store is not empty, or something is wrong with the export */
    public void fill() {
        String from = location.orElseThrow();
        if (!log.isEmpty()) {
            throw new ConfigurationException(SETTING + ": the store already holds "
                    + log.newestEdition().number() + " edition(s), and an export fills an empty one only. Start without"
                    + " the setting, or name another store.");
        }
        LOG.infof("The store is empty: importing the editions of %s", from);
        try (LineReader lines = LineReader.open(from)) {
            fill(lines, from);
        } catch (IOException unreadable) {
            throw new ConfigurationException(
                    SETTING + ": " + from + " cannot be read: " + unreadable.getMessage() + ". Nothing was imported.");
        }
        LOG.infof("Imported %d edition(s)", log.newestEdition().number());
    }

    private void fill(LineReader lines, String from) throws IOException {
        Instant before = Instant.MIN;
        boolean isWhole = false;
        /* What has lost its content, until the edition that removed it; with the line. */
        Map<String, Integer> unremoved = new TreeMap<>();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            int number = lines.number();
            try {
                ImportedLine parsed = ImportedLine.parse(JsonBody.read(line));
                PastEdition edition = parsed.edition();
                check(edition, number, before);
                publisher.publishPast(edition);
                edition.removed().forEach(change -> unremoved.put(change.thing().toString(), number));
                removals(edition.body()).forEach(unremoved::remove);
                before = edition.publishedAt();
                isWhole = parsed.isLast();
            } catch (ProblemException wrong) {
                throw refused(from, number, words(wrong));
            } catch (IllegalArgumentException wrong) {
                throw refused(from, number, String.valueOf(wrong.getMessage()));
            }
            if (number % EDITIONS_BETWEEN_WORDS == 0) {
                LOG.infof("Imported %d editions so far", number);
            }
        }
        if (!isWhole) {
            throw refused(from, lines.number(), "the export ends before its last line");
        }
        unremoved.forEach((thing, number) -> {
            throw refused(from, number, "no later line removes '" + thing + "', which 'removed' names");
        });
    }

    private static void check(PastEdition edition, int line, Instant before) {
        if (edition.number() != line) {
            throw new IllegalArgumentException("expected edition " + line + "; 'number' is " + edition.number());
        }
        if (!edition.publishedAt().isAfter(before)) {
            throw new IllegalArgumentException("'publishedAt' is not after that of the edition before");
        }
        if (edition.body().path("changes").isEmpty() && edition.removed().isEmpty()) {
            throw new IllegalArgumentException("'changes' is missing or empty");
        }
    }

    private static List<String> removals(JsonNode body) {
        return body.path("changes").findParents("remove").stream()
                .filter(change -> change.path("kind").asText().equals(REMOVAL))
                .map(change -> change.get("remove").asText())
                .toList();
    }

    @SuppressWarnings("unchecked") // as the planner makes them
    private static String words(ProblemException problem) {
        Object faults = problem.members().get("faults");
        if (faults == null) {
            return "it is not valid JSON (column " + problem.members().get("column") + ")";
        }
        List<Fault> all = (List<Fault>) faults;
        String first = all.stream()
                .limit(1)
                .map(fault -> fault.pointer() + ": " + fault.detail()
                        + (fault.allowed() == null ? "" : " Allowed: " + String.join(", ", fault.allowed()) + "."))
                .collect(joining());
        return all.size() == 1 ? first : first.replaceAll("\\.$", "") + " (the first of " + all.size() + " errors)";
    }

    /** Without a cause: a start that ends because of a setting says so in one line. */
    private static ConfigurationException refused(String from, int line, String fault) {
        return new ConfigurationException("%s: line %d of %s: %s. Nothing was imported; export again, or mend the line."
                .formatted(SETTING, line, from, fault.replaceAll("\\.$", "")));
    }
}
