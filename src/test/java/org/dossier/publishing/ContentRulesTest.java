package org.dossier.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.support.Editor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract's schemas and the rules of each kind refuse: the store has no columns that could. */
@QuarkusTest
class ContentRulesTest {

    private static final String TEXT = "{\"en\": \"A text.\", \"es\": \"Un texto.\"}";

    private static final String CITATIONS =
            "[{\"claimant\": \"bbc-news\", \"act\": \"reports\", \"source\": \"bbc-2025-03-explainer\","
                    + " \"checked\": {\"how\": \"not_seen\", \"on\": \"2026-11-22\"}}]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile",
                "presence",
                "event",
                "relation",
                "designation",
                "figure",
                "organisation",
                "source",
                "claimant",
                "dispute",
                "gap"
            })
    void what_keeps_all_rules_is_taken(String subject) {
        Editor.dryRun(Editor.edition(Editor.put("addition", content(subject)))).hasStatus(200);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "profile | {'aspect': 'rumour'} | /aspect",
                "profile | {'aspect': null} | /aspect",
                "profile | {'type': 'Not Snake'} | /type",
                "profile | {'aspect': 'activity'} | /type",
                "profile | {'name': 'X'} | /name",
                "profile | {'nameLanguage': 'es'} | /nameLanguage",
                "profile | {'aspect': 'name', 'type': 'primary', 'nameLanguage': 'es'} | /name",
                "profile | {'aspect': 'name', 'type': 'primary', 'name': 'X'} | /nameLanguage",
                "profile | {'aspect': 'name', 'type': 'primary', 'name': 'X', 'nameLanguage': 'Spanish'} | /nameLanguage",
                "profile | {'aspect': 'leadership', 'type': 'leader', 'personName': 'X', 'asOf': '2026'} | /personId",
                "profile | {'aspect': 'leadership', 'type': 'leader', 'personId': 'x', 'asOf': '2026'} | /personName",
                "profile | {'aspect': 'leadership', 'personId': 'x', 'personName': 'X', 'asOf': '2026'} | /type",
                "profile | {'aspect': 'leadership', 'type': 'leader', 'personId': 'x', 'personName': 'X'} | /asOf",
                "profile | {'aspect': 'leadership', 'type': 'leader', 'personId': 'X Y', 'personName': 'X', 'asOf': '2026'} | /personId",
                "profile | {'personId': 'x'} | /personId",
                "profile | {'personName': 'X'} | /personName",
                "profile | {'place': TEXT} | /country",
                "profile | {'country': 'peru'} | /country",
                "profile | {'country': 'UK'} | /country",
                "profile | {'country': 'VE', 'subdivision': 'VE-D'} | /subdivisionName",
                "profile | {'country': 'VE', 'subdivisionName': TEXT} | /subdivision",
                "profile | {'country': 'VE', 'subdivision': 'aragua', 'subdivisionName': TEXT} | /subdivision",
                "profile | {'country': 'VE', 'subdivision': 'CO-ARA', 'subdivisionName': TEXT} | /subdivision",
                "profile | {'certainty': 'sure'} | /certainty",
                "profile | {'asOf': '2026-02/2026-01'} | /asOf",
                "profile | {'statement': null} | /statement",
                "presence | {'country': null} | /country",
                "presence | {'country': 'peru'} | /country",
                "presence | {'status': 'everywhere'} | /status",
                "presence | {'certainty': 'sure'} | /certainty",
                "presence | {'asOf': null} | /asOf",
                "presence | {'asOf': '2026-02/2026-01'} | /asOf",
                "presence | {'statement': null} | /statement",
                "presence | {'subdivisions': [{'code': 'lima', 'name': TEXT}]} | /subdivisions/0/code",
                "presence | {'subdivisions': [{'code': 'PE-LIM'}]} | /subdivisions/0/name",
                "presence | {'activities': [{'code': 'x'}]} | /activities/0/name",
                "presence | {'activities': [{'code': 'Not Snake', 'name': TEXT}]} | /activities/0/code",
                "presence | {'partners': [{'id': 'x', 'name': TEXT}]} | /partners/0/tie",
                "presence | {'partners': [{'id': 'x', 'name': TEXT, 'tie': 'friend'}]} | /partners/0/tie",
                "presence | {'partners': [{'id': 'x', 'tie': 'rival'}]} | /partners/0/name",
                "event | {'category': 'gossip'} | /category",
                "event | {'certainty': 'believed'} | /certainty",
                "event | {'date': null} | /date",
                "event | {'date': '2026-02/2026-01'} | /date",
                "event | {'title': null} | /title",
                "event | {'statement': null} | /statement",
                "event | {'countries': ['peru']} | /countries/0",
                "event | {'countries': ['UK']} | /countries/0",
                "event | {'people': [{'id': 'x'}]} | /people/0/name",
                "event | {'people': [{'id': 'X Y', 'name': TEXT}]} | /people/0/id",
                "event | {'organisations': [{'id': 'x'}]} | /organisations/0/name",
                "relation | {'type': 'friend'} | /type",
                "relation | {'other': {'id': 'X Y', 'name': TEXT}} | /other/id",
                "relation | {'other': {'id': 'x', 'name': null}} | /other/name",
                "relation | {'otherCountry': 'peru'} | /otherCountry",
                "relation | {'certainty': 'sure'} | /certainty",
                "relation | {'asOf': 'lately'} | /asOf",
                "relation | {'statement': null} | /statement",
                "designation | {'jurisdiction': 'peru'} | /jurisdiction",
                "designation | {'authority': null} | /authority",
                "designation | {'authority': 'nobody'} | /authority",
                "designation | {'authority': 'nbc-news'} | /authority",
                "designation | {'label': null} | /label",
                "designation | {'effective': null} | /effective",
                "designation | {'effective': '2026-02/2026-01'} | /effective",
                "designation | {'ended': '2026-02/2026-01'} | /ended",
                "designation | {'statement': null} | /statement",
                "figure | {'qualifier': 'roughly'} | /qualifier",
                "figure | {'role': 'main'} | /role",
                "figure | {'per': 'Year'} | /per",
                "figure | {'label': null} | /label",
                "figure | {'value': null} | /value",
                "figure | {'value': null, 'low': 3, 'high': 2} | /low",
                "figure | {'asOf': null} | /asOf",
                "figure | {'stated': '2026-02/2026-01'} | /stated",
                "figure | {'about': {'kind': 'country'}} | /about/id",
                "figure | {'about': {'id': 'x', 'name': TEXT}} | /about/kind",
                "figure | {'about': {'kind': 'person', 'id': 'x'}} | /about/name",
                "figure | {'about': {'kind': 'country', 'id': 'PE', 'name': TEXT}} | /about/name",
                "figure | {'derivedFrom': [{'fact': 'members-risquez', 'revision': null, 'rule': 'half'}]} | /derivedFrom/0/revision",
                "figure | {'derivedFrom': [{'fact': null, 'revision': null, 'rule': 'guess'}]} | /derivedFrom/0/rule",
                "figure | {'composition': 'Soldiers'} | /composition",
                "figure | {'degree': 'Believed'} | /degree",
                "figure | {'print': null} | /print",
                "figure | {'caveat': 'Ours.'} | /caveat",
                "figure | {'statement': {'en': 'LONG', 'es': 'Un texto.'}} | /statement/en",
                "figure | {'caveat': {'en': 'A text.', 'es': 'LONG'}} | /caveat/es",
                "figure | {'print': {'en': 'LONG', 'es': 'LONG'}} | /print/en /print/es",
                "figure | {'reviewedOn': null} | /reviewedOn",
                "figure | {'reviewedOn': '2026-13-01'} | /reviewedOn",
                "figure | {'people': [{'id': 'x'}]} | /people/0/name",
                "figure | {'citations': [{'claimant': 'bbc-news', 'act': 'reports', 'checked': SEEN,"
                        + " 'locator': 'here'}]} | /citations/0/source",
                "figure | {'citations': [{'claimant': 'bbc-news', 'act': 'reports', 'source': 'bbc-2025-03-explainer',"
                        + " 'checked': SEEN, 'locator': 'two  blanks'}]} | /citations/0/locator",
                "figure | {'citations': [{'claimant': 'bbc-news', 'act': 'reports', 'source': 'bbc-2025-03-explainer',"
                        + " 'locator': 'here'}]} | /citations/0/checked",
                "figure | {'citations': [{'claimant': 'bbc-news', 'act': 'reports', 'source': 'bbc-2025-03-explainer',"
                        + " 'checked': SEEN}]} | /citations/0/locator",
                "figure | {'citations': [{'claimant': 'bbc-news', 'act': 'reports', 'source': 'bbc-2025-03-explainer',"
                        + " 'checked': {'how': 'not_seen', 'on': '2026-11-22'}, 'locator': 'here'}]} | /citations/0/locator",
                "figure | {'citations': [{'claimant': 'bbc-news', 'act': 'reports', 'source': 'bbc-2025-03-explainer',"
                        + " 'checked': {'how': 'by_guess', 'on': '2026-11-22'}, 'locator': 'here'}]} | /citations/0/checked/how",
                "dispute | {'question': null} | /question",
                "dispute | {'differs': []} | /differs",
                "dispute | {'differs': ['taste']} | /differs/0",
                "dispute | {'sides': []} | /sides",
                "dispute | {'sides': [{'says': TEXT, 'facts': ['members-risquez']}, {'says': TEXT, 'facts': ['nothing']}]}"
                        + " | /sides/1/facts/0",
                "dispute | {'sides': [{'says': TEXT, 'facts': ['members-risquez']},"
                        + " {'says': TEXT, 'facts': ['members-others', 'members-risquez']}]} | /sides/1/facts/1",
                "gap | {'cause': 'forgotten'} | /cause",
                "gap | {'source': null} | /source",
                "gap | {'source': 'nothing'} | /source",
                "gap | {'reason': TEXT} | /reason",
                "gap | {'country': 'UK'} | /country",
                "organisation | {'caveats': [{'text': TEXT}]} | /caveats/0",
                "organisation | {'caveats': [{'scope': 'case', 'metrics': ['x'], 'text': TEXT}]} | /caveats/0",
                "organisation | {'name': null} | /name",
                "organisation | {'id': 'sources'} | /id",
                "organisation | {'id': 'Not Kebab'} | /id",
                "source | {'kind': 'rumour'} | /kind",
                "source | {'publisher': null} | /publisher",
                "source | {'publisher': 'X'} | /publisher",
                "source | {'read': null} | /read",
                "source | {'read': 'twice'} | /read",
                "source | {'read': 'copy'} | /readAt",
                "source | {'readAt': TEXT} | /readAt",
                "source | {'publisherClaimant': 'nobody'} | /publisherClaimant",
                "source | {'language': 'English'} | /language",
                "source | {'url': 'ftp://example.org'} | /url",
                "source | {'published': '2026-02/2026-01'} | /published",
                "source | {'id': 'Not Kebab'} | /id",
                "claimant | {'kind': 'somebody'} | /kind",
                "claimant | {'name': null} | /name",
                "claimant | {'byline': null} | /byline",
                "claimant | {'id': 'Not Kebab'} | /id",
            })
    void what_breaks_one_rule_is_refused_with_its_place(String subject, String changed, String pointer) {
        ObjectNode content = content(subject);
        content.setAll(Editor.parse(changed.replace("SEEN", "{'how': 'by_hand', 'on': '2026-11-22'}")
                .replace('\'', '"')
                .replace("LONG", "word ".repeat(31).strip())
                .replace("TEXT", TEXT)));
        List<String> pointers = Editor.dryRun(Editor.edition(Editor.put("addition", content)))
                .hasStatus(422)
                .json()
                .get("faults")
                .findValuesAsText("pointer");
        assertThat(pointers)
                .containsOnly(Stream.of(pointer.split(" "))
                        .map(place -> "/changes/0/put" + place)
                        .toArray(String[]::new));
    }

    private static ObjectNode content(String subject) {
        ObjectNode content = Editor.parse(
                switch (subject) {
                    case "profile" -> fact("'aspect': 'status', 'certainty': 'reported', 'statement': TEXT");
                    case "presence" ->
                        fact("'country': 'PE', 'status': 'reported', 'certainty': 'reported', 'asOf': '2026',"
                                + " 'statement': TEXT");
                    case "event" ->
                        fact("'date': '2026', 'category': 'case', 'certainty': 'reported', 'title': TEXT,"
                                + " 'statement': TEXT");
                    case "relation" ->
                        fact("'type': 'rival', 'other': {'id': 'eln', 'name': TEXT}, 'certainty': 'reported',"
                                + " 'statement': TEXT");
                    case "designation" ->
                        fact("'jurisdiction': 'US', 'authority': 'bbc-news', 'label': TEXT, 'effective': '2026',"
                                + " 'statement': TEXT");
                    case "figure" ->
                        fact(
                                "'metric': 'test', 'label': TEXT, 'scope': 'organisation', 'role': 'incidental',"
                                        + " 'value': 1, 'unit': 'tests', 'qualifier': 'exactly', 'asOf': '2026', 'statement': TEXT");
                    case "organisation" -> json("'id': 'test-rules', 'name': TEXT");
                    case "source" ->
                        json(
                                "'id': 'test-rules', 'kind': 'news_article', 'publisher': TEXT, 'language': 'en', 'read': 'excerpt'");
                    case "dispute" ->
                        json(
                                "'organisation': 'tren-de-aragua', 'id': 'test-rules', 'question': TEXT, 'differs': ['value'],"
                                        + " 'sides': [{'says': TEXT, 'facts': ['members-risquez']},"
                                        + " {'says': TEXT, 'facts': ['members-others']}], 'explanation': TEXT");
                    case "gap" ->
                        json("'organisation': 'tren-de-aragua', 'id': 'test-rules', 'cause': 'not_stated',"
                                + " 'statement': TEXT, 'source': 'bbc-2025-03-explainer'");
                    case "claimant" -> json("'id': 'test-rules', 'kind': 'media', 'name': TEXT, 'byline': TEXT");
                    default -> throw new AssertionError(subject);
                });
        return content.put("subject", subject);
    }

    private static String fact(String properties) {
        return json("'organisation': 'tren-de-aragua', 'id': 'test-rules', 'print': TEXT,"
                + " 'reviewedOn': '2026-11-22', 'citations': CITATIONS, " + properties);
    }

    private static String json(String properties) {
        return "{" + properties.replace('\'', '"').replace("TEXT", TEXT).replace("CITATIONS", CITATIONS) + "}";
    }
}
