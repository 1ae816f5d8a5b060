package org.dossier.brief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The brief of the first dossier, whole: every word of it is for a fact box. */
@QuarkusTest
class BriefTest {

    private static final String DOSSIER = "/v1/organisations/tren-de-aragua";
    private static final String BRIEF = DOSSIER + "/brief";

    private static final int MOST_BYTES = 5_120;

    @Test
    void it_has_what_a_fact_box_needs() {
        Wire.get(BRIEF + "?edition=2")
                .hasStatus(200)
                .hasHeader("Content-Language", "en")
                .hasBody("""
                {
                  "id": "tren-de-aragua",
                  "name": "Tren de Aragua",
                  "names": {"others": ["Train of Aragua", "TdA", "TDA"], "ref": "tren-de-aragua/name-train-of-aragua@1"},
                  "what": {"print": "Tren de Aragua is a Venezuelan gang that once held Tocorón Prison, in Aragua state, BBC News reported in March 2025.", "ref": "tren-de-aragua/presence-ve-origin@1", "disputed": false},
                  "leaders": [
                    {"id": "hector-guerrero-flores", "name": "Héctor Guerrero Flores", "asOf": "2025-03-17", "print": "Héctor Guerrero Flores was the boss of Tren de Aragua, BBC News reported in March 2025.", "ref": "tren-de-aragua/leader-guerrero@1", "disputed": false, "status": {"status": "at_large", "label": "At large", "asOf": "2025-12-18", "print": "Héctor Guerrero Flores, alleged leader of Tren de Aragua, was at large on 18 December 2025, according to US prosecutors in New York.", "ref": "tren-de-aragua/leader-at-large-2025@1", "disputed": false}}
                  ],
                  "membership": {"low": 2000, "high": 5000, "unit": "people", "print": "Estimates of the membership of Tren de Aragua for 2020–2025 range from 2,000 to more than 5,000, according to 7 people or bodies.", "refs": ["tren-de-aragua/members-radio-canada@1", "tren-de-aragua/members-risquez-2023-04@1"], "disputed": true, "openBelow": false, "openAbove": true, "claimants": 7, "agreement": "different", "agreementLabel": "Not comparable"},
                  "profit": {"low": 10000000, "high": 15000000, "unit": "USD", "print": "Tren de Aragua made an estimated $10 million to $15 million a year in profit, journalist Ronna Rísquez said in 2024, according to BBC News.", "refs": ["tren-de-aragua/annual-profit-risquez@1"], "disputed": true},
                  "reward": {"low": 132000, "high": 5000000, "unit": "USD", "print": "Rewards for information on Héctor Guerrero Flores, offered by 2 people or bodies in 2023–2025, range from about $132,000 to $5,000,000.", "refs": ["tren-de-aragua/reward-guerrero-peru@1", "tren-de-aragua/reward-guerrero@1"], "disputed": true},
                  "base": {"print": "Tren de Aragua had turned Tocorón Prison into something like a resort before the raid of September 2023, BBC News reported.", "ref": "tren-de-aragua/base-tocoron@1", "disputed": false},
                  "designations": {"count": 8, "jurisdictions": ["TT", "PE", "CA", "US", "AR", "EC"], "print": "State bodies have labelled Tren de Aragua: “Terrorist designation” (Trinidad and Tobago, 2025), “Terrorist organisation” (Peru, 2025), “Terrorist entity” (Canada, 2025), “Foreign Terrorist Organization” (United States, 2025), “Terrorist organisation” (Argentina, 2025), “Terrorist group” (Ecuador, 2025).", "refs": ["tren-de-aragua/designation-trinidad@1", "tren-de-aragua/designation-peru-motion@1", "tren-de-aragua/designation-canada@1", "tren-de-aragua/designation-fto@2", "tren-de-aragua/designation-argentina@1", "tren-de-aragua/designation-ecuador@1"], "disputed": true},
                  "presence": {
                    "count": 11,
                    "print": "Claims about 11 countries, not findings.",
                    "statuses": [
                      {"status": "origin", "label": "Country of origin", "count": 1, "countries": ["VE"]},
                      {"status": "expanded", "label": "Expanded there", "count": 5, "countries": ["CL", "CO", "EC", "PE", "VE"]},
                      {"status": "believed_nodes", "label": "Believed to have nodes", "count": 1, "countries": ["US"]},
                      {"status": "arrests_reported", "label": "Arrests reported", "count": 5, "countries": ["BO", "ES", "MX", "PA", "US"]},
                      {"status": "allied_groups", "label": "Tied to groups there", "count": 3, "countries": ["BR", "CO", "EC"]},
                      {"status": "reported", "label": "Presence reported", "count": 9, "countries": ["BO", "BR", "CL", "CO", "EC", "ES", "PA", "PE", "US"]},
                      {"status": "disputed", "label": "Presence in doubt", "count": 3, "countries": ["EC", "MX", "US"]},
                      {"status": "denied", "label": "Presence denied", "count": 2, "countries": ["BO", "VE"]}
                    ]
                  },
                  "events": [
                    {"date": "2026-01-03", "print": "A US indictment unsealed on 3 January 2026 names Héctor Guerrero Flores, alleged leader of Tren de Aragua, Lawfare reported.", "ref": "tren-de-aragua/maduro-indictment@1", "disputed": false},
                    {"date": "2026-01-03", "print": "US forces captured Nicolás Maduro on 3 January 2026; a US indictment names him and Tren de Aragua's alleged leader, Lawfare reported.", "ref": "tren-de-aragua/maduro-capture@1", "disputed": false},
                    {"date": "2025-12-18", "print": "US prosecutors charged Héctor Guerrero Flores, alleged leader of Tren de Aragua, with racketeering and other offences in December 2025.", "ref": "tren-de-aragua/sdny-indictment@1", "disputed": false}
                  ],
                  "correction": {"edition": 2, "count": 9, "reason": "BBC News quoted “invasion of predatory incursion”; the proclamation says “or”. Quote “invasion or predatory incursion”; the day, 15 March 2025, stands.", "print": "Donald Trump invoked the Alien Enemies Act on 15 March 2025, accusing Tren de Aragua of “invasion or predatory incursion”.", "ref": "tren-de-aragua/alien-enemies-act@2", "disputed": true},
                  "disputes": 31,
                  "links": {"self": "/v1/organisations/tren-de-aragua/brief?edition=2", "profile": "/v1/organisations/tren-de-aragua?edition=2", "statistics": "/v1/organisations/tren-de-aragua/statistics?edition=2"}
                }
                """);
    }

    @Test
    void it_has_the_same_in_spanish() {
        Wire.get(BRIEF + "?edition=2&lang=es")
                .hasStatus(200)
                .hasHeader("Content-Language", "es")
                .hasBody("""
                {
                  "id": "tren-de-aragua",
                  "name": "Tren de Aragua",
                  "names": {"others": ["Train of Aragua", "TdA", "TDA"], "ref": "tren-de-aragua/name-train-of-aragua@1"},
                  "what": {"print": "El Tren de Aragua es una banda venezolana que dominó la cárcel de Tocorón, en el estado Aragua, informó BBC News en marzo de 2025.", "ref": "tren-de-aragua/presence-ve-origin@1", "disputed": false},
                  "leaders": [
                    {"id": "hector-guerrero-flores", "name": "Héctor Guerrero Flores", "asOf": "2025-03-17", "print": "Héctor Guerrero Flores era el jefe del Tren de Aragua, informó BBC News en marzo de 2025.", "ref": "tren-de-aragua/leader-guerrero@1", "disputed": false, "status": {"status": "at_large", "label": "Prófugo", "asOf": "2025-12-18", "print": "Héctor Guerrero Flores, presunto líder del Tren de Aragua, seguía prófugo el 18 de diciembre de 2025, según la Fiscalía federal en Nueva York.", "ref": "tren-de-aragua/leader-at-large-2025@1", "disputed": false}}
                  ],
                  "membership": {"low": 2000, "high": 5000, "unit": "people", "print": "Tren de Aragua: las estimaciones de integrantes para 2020–2025 van de 2.000 a más de 5.000, según 7 personas u organismos.", "refs": ["tren-de-aragua/members-radio-canada@1", "tren-de-aragua/members-risquez-2023-04@1"], "disputed": true, "openBelow": false, "openAbove": true, "claimants": 7, "agreement": "different", "agreementLabel": "No comparables"},
                  "profit": {"low": 10000000, "high": 15000000, "unit": "USD", "print": "El Tren de Aragua tenía ganancias de 10 a 15 millones de dólares al año, estimó en 2024 la periodista Ronna Rísquez, según BBC News.", "refs": ["tren-de-aragua/annual-profit-risquez@1"], "disputed": true},
                  "reward": {"low": 132000, "high": 5000000, "unit": "USD", "print": "Las recompensas por información sobre Héctor Guerrero Flores, ofrecidas por 2 personas u organismos en 2023–2025, van de alrededor de US$132.000 a US$5.000.000.", "refs": ["tren-de-aragua/reward-guerrero-peru@1", "tren-de-aragua/reward-guerrero@1"], "disputed": true},
                  "base": {"print": "El Tren de Aragua convirtió la cárcel de Tocorón en una especie de complejo turístico antes del operativo de septiembre de 2023, según BBC News.", "ref": "tren-de-aragua/base-tocoron@1", "disputed": false},
                  "designations": {"count": 8, "jurisdictions": ["TT", "PE", "CA", "US", "AR", "EC"], "print": "Tren de Aragua, según las designaciones de organismos estatales: «Designación como terrorista» (Trinidad y Tobago, 2025), «Organización terrorista» (Perú, 2025), «Entidad terrorista» (Canadá, 2025), «Organización terrorista extranjera» (Estados Unidos, 2025), «Organización terrorista» (Argentina, 2025), «Grupo terrorista» (Ecuador, 2025).", "refs": ["tren-de-aragua/designation-trinidad@1", "tren-de-aragua/designation-peru-motion@1", "tren-de-aragua/designation-canada@1", "tren-de-aragua/designation-fto@2", "tren-de-aragua/designation-argentina@1", "tren-de-aragua/designation-ecuador@1"], "disputed": true},
                  "presence": {
                    "count": 11,
                    "print": "Afirmaciones sobre 11 países, no constataciones.",
                    "statuses": [
                      {"status": "origin", "label": "País de origen", "count": 1, "countries": ["VE"]},
                      {"status": "expanded", "label": "Se extendió allí", "count": 5, "countries": ["CL", "CO", "EC", "PE", "VE"]},
                      {"status": "believed_nodes", "label": "Se cree que tiene núcleos", "count": 1, "countries": ["US"]},
                      {"status": "arrests_reported", "label": "Detenciones comunicadas", "count": 5, "countries": ["BO", "ES", "MX", "PA", "US"]},
                      {"status": "allied_groups", "label": "Vínculos con grupos de allí", "count": 3, "countries": ["BR", "CO", "EC"]},
                      {"status": "reported", "label": "Presencia comunicada", "count": 9, "countries": ["BO", "BR", "CL", "CO", "EC", "ES", "PA", "PE", "US"]},
                      {"status": "disputed", "label": "Presencia en duda", "count": 3, "countries": ["EC", "MX", "US"]},
                      {"status": "denied", "label": "Presencia negada", "count": 2, "countries": ["BO", "VE"]}
                    ]
                  },
                  "events": [
                    {"date": "2026-01-03", "print": "Una acusación divulgada en EE. UU. el 3 de enero de 2026 nombra a Héctor Guerrero Flores, presunto líder del Tren de Aragua, según Lawfare.", "ref": "tren-de-aragua/maduro-indictment@1", "disputed": false},
                    {"date": "2026-01-03", "print": "EE. UU. capturó el 3 de enero de 2026 a Nicolás Maduro, acusado junto al presunto líder del Tren de Aragua, según Lawfare.", "ref": "tren-de-aragua/maduro-capture@1", "disputed": false},
                    {"date": "2025-12-18", "print": "La Fiscalía estadounidense acusó en diciembre de 2025 a Héctor Guerrero Flores, presunto líder del Tren de Aragua, de crimen organizado y otros delitos.", "ref": "tren-de-aragua/sdny-indictment@1", "disputed": false}
                  ],
                  "correction": {"edition": 2, "count": 9, "reason": "BBC News citó «invasión de incursión depredadora»; la proclamación dice «o». Cítese «invasión o incursión depredadora»; el día, 15 de marzo de 2025, se mantiene.", "print": "Donald Trump invocó la Ley de Enemigos Extranjeros el 15 de marzo de 2025 y acusó al Tren de Aragua de «invasión o incursión depredadora».", "ref": "tren-de-aragua/alien-enemies-act@2", "disputed": true},
                  "disputes": 31,
                  "links": {"self": "/v1/organisations/tren-de-aragua/brief?edition=2", "profile": "/v1/organisations/tren-de-aragua?edition=2", "statistics": "/v1/organisations/tren-de-aragua/statistics?edition=2"}
                }
                """);
    }

    @Test
    void in_an_edition_of_the_past_it_is_what_was_known_then() {
        Wire.get(BRIEF + "?edition=1")
                .hasStatus(200)
                .hasHeader("Dossier-Edition", "1")
                .hasBody("""
                {
                  "id": "tren-de-aragua",
                  "name": "Tren de Aragua",
                  "names": {"others": ["Train of Aragua"], "ref": "tren-de-aragua/name-train-of-aragua@1"},
                  "what": {"print": "Tren de Aragua is a Venezuelan gang that once held Tocorón Prison, in Aragua state, BBC News reported in March 2025.", "ref": "tren-de-aragua/presence-ve-origin@1", "disputed": false},
                  "leaders": [
                    {"id": "hector-guerrero-flores", "name": "Héctor Guerrero Flores", "asOf": "2025-03-17", "print": "Héctor Guerrero Flores was the boss of Tren de Aragua, BBC News reported in March 2025.", "ref": "tren-de-aragua/leader-guerrero@1", "disputed": false, "status": {"status": "escaped", "label": "Escaped", "asOf": "2023-09", "print": "Héctor Guerrero Flores, boss of Tren de Aragua, escaped, BBC News said in its account of the September 2023 raid on Tocorón Prison.", "ref": "tren-de-aragua/leader-escape-2023@1", "disputed": false}}
                  ],
                  "membership": {"low": 5000, "high": 5000, "unit": "people", "print": "Tren de Aragua had an estimated 5,000 members in 2024, according to journalist Ronna Rísquez, cited by BBC News.", "refs": ["tren-de-aragua/members-risquez@1"], "disputed": true, "openBelow": false, "openAbove": false, "claimants": 2, "agreement": "series", "agreementLabel": "Different times"},
                  "profit": {"low": 10000000, "high": 15000000, "unit": "USD", "print": "Tren de Aragua made an estimated $10 million to $15 million a year in profit, journalist Ronna Rísquez said in 2024, according to BBC News.", "refs": ["tren-de-aragua/annual-profit-risquez@1"], "disputed": false},
                  "reward": {"low": 5000000, "high": 5000000, "unit": "USD", "print": "The US State Department was offering $5 million for information on Héctor Guerrero Flores of Tren de Aragua, BBC News reported in 2025.", "refs": ["tren-de-aragua/reward-guerrero@1"], "disputed": false},
                  "base": {"print": "Tren de Aragua had turned Tocorón Prison into something like a resort before the raid of September 2023, BBC News reported.", "ref": "tren-de-aragua/base-tocoron@1", "disputed": false},
                  "designations": {"count": 2, "jurisdictions": ["US"], "print": "State bodies have labelled Tren de Aragua: “Foreign terrorist organisation” (United States, 2025).", "refs": ["tren-de-aragua/designation-fto@1"], "disputed": false},
                  "presence": {
                    "count": 6,
                    "print": "Claims about 6 countries, not findings.",
                    "statuses": [
                      {"status": "origin", "label": "Country of origin", "count": 1, "countries": ["VE"]},
                      {"status": "expanded", "label": "Expanded there", "count": 5, "countries": ["CL", "CO", "EC", "PE", "VE"]},
                      {"status": "believed_nodes", "label": "Believed to have nodes", "count": 1, "countries": ["US"]},
                      {"status": "arrests_reported", "label": "Arrests reported", "count": 1, "countries": ["US"]},
                      {"status": "allied_groups", "label": "Tied to groups there", "count": 2, "countries": ["CO", "EC"]},
                      {"status": "reported", "label": "Presence reported", "count": 1, "countries": ["CL"]}
                    ]
                  },
                  "events": [
                    {"date": "2025-03-17", "print": "Donald Trump's claim that crime in Venezuela fell to record lows might be partly true, statistics suggest, BBC News wrote in 2025.", "ref": "tren-de-aragua/crime-claim-partly-true@1", "disputed": false},
                    {"date": "2025-03-15", "print": "Donald Trump invoked the Alien Enemies Act on 15 March 2025 while making accusations against Tren de Aragua, BBC News reported.", "ref": "tren-de-aragua/alien-enemies-act@1", "disputed": false},
                    {"date": "2025-03-15", "print": "Donald Trump accused Tren de Aragua on 15 March 2025 of perpetrating, attempting and threatening a “predatory incursion”, BBC News reported.", "ref": "tren-de-aragua/alien-enemies-accusation@1", "disputed": false}
                  ],
                  "correction": null,
                  "disputes": 2,
                  "links": {"self": "/v1/organisations/tren-de-aragua/brief?edition=1", "profile": "/v1/organisations/tren-de-aragua?edition=1", "statistics": "/v1/organisations/tren-de-aragua/statistics?edition=1"}
                }
                """);
    }

    @Test
    void since_an_edition_it_has_what_changed_and_ranges_of_all_estimates() {
        JsonNode whole = Wire.get(BRIEF + "?edition=2").json();
        JsonNode since = Wire.get(BRIEF + "?edition=2&since=1").hasStatus(200).json();

        // Published with the first edition, and unchanged.
        for (String part : List.of("what", "profit", "base")) {
            assertThat(whole.get(part).isObject()).as(part).isTrue();
            assertThat(since.get(part).isNull()).as(part).isTrue();
        }
        for (String part : List.of("names", "membership", "reward", "designations", "events", "correction")) {
            assertThat(since.get(part)).as(part).isEqualTo(whole.get(part));
        }
        assertThat(claims(since)).isPositive().isLessThan(claims(whole));
        assertThat(since.get("disputes").asInt())
                .isEqualTo(Wire.get("/v1/organisations/tren-de-aragua/disputes?edition=2&since=1&fields=id")
                        .json()
                        .get("items")
                        .size());
        Wire.hasSameJson(
                Wire.get(BRIEF + "?edition=2&since=2&fields=names,what,leaders,membership,reward,disputes")
                        .hasStatus(200)
                        .json(),
                """
                { "names": null, "what": null, "leaders": [], "membership": null, "reward": null, "disputes": 0 }
                """);
        assertThat(Wire.get(BRIEF + "?edition=1&since=2")
                        .hasStatus(400)
                        .json()
                        .get("parameter")
                        .asText())
                .isEqualTo("since");
    }

    private static int claims(JsonNode brief) {
        return brief.at("/presence/statuses").findValues("count").stream()
                .mapToInt(JsonNode::asInt)
                .sum();
    }

    @Test
    void as_markdown_it_can_be_pasted() {
        assertThat(Wire.get(BRIEF + "?edition=2", "Accept", "text/markdown")
                        .hasStatus(200)
                        .hasHeader("Content-Type", "text/markdown;charset=UTF-8")
                        .hasHeader("Content-Language", "en")
                        .text())
                .isEqualTo("""
                # Tren de Aragua

                Tren de Aragua is a Venezuelan gang that once held Tocorón Prison, in Aragua state, BBC News reported in March 2025. `tren-de-aragua/presence-ve-origin@1`

                - **Also called:** Train of Aragua, TdA, TDA `tren-de-aragua/name-train-of-aragua@1`
                - **Said to lead it (17 March 2025):** Héctor Guerrero Flores was the boss of Tren de Aragua, BBC News reported in March 2025. `tren-de-aragua/leader-guerrero@1`
                - **Said of the leader (At large, 18 December 2025):** Héctor Guerrero Flores, alleged leader of Tren de Aragua, was at large on 18 December 2025, according to US prosecutors in New York. `tren-de-aragua/leader-at-large-2025@1`
                - **Members (Not comparable):** Estimates of the membership of Tren de Aragua for 2020–2025 range from 2,000 to more than 5,000, according to 7 people or bodies. `tren-de-aragua/members-radio-canada@1` `tren-de-aragua/members-risquez-2023-04@1` *(disputed)*
                - **Yearly profit:** Tren de Aragua made an estimated $10 million to $15 million a year in profit, journalist Ronna Rísquez said in 2024, according to BBC News. `tren-de-aragua/annual-profit-risquez@1` *(disputed)*
                - **Reward:** Rewards for information on Héctor Guerrero Flores, offered by 2 people or bodies in 2023–2025, range from about $132,000 to $5,000,000. `tren-de-aragua/reward-guerrero-peru@1` `tren-de-aragua/reward-guerrero@1` *(disputed)*
                - **Base:** Tren de Aragua had turned Tocorón Prison into something like a resort before the raid of September 2023, BBC News reported. `tren-de-aragua/base-tocoron@1`
                - **Legal labels (8):** State bodies have labelled Tren de Aragua: “Terrorist designation” (Trinidad and Tobago, 2025), “Terrorist organisation” (Peru, 2025), “Terrorist entity” (Canada, 2025), “Foreign Terrorist Organization” (United States, 2025), “Terrorist organisation” (Argentina, 2025), “Terrorist group” (Ecuador, 2025). `tren-de-aragua/designation-trinidad@1` `tren-de-aragua/designation-peru-motion@1` `tren-de-aragua/designation-canada@1` `tren-de-aragua/designation-fto@2` `tren-de-aragua/designation-argentina@1` `tren-de-aragua/designation-ecuador@1` *(disputed)*
                - **Countries:** Claims about 11 countries, not findings.
                  - Country of origin (1): Venezuela
                  - Expanded there (5): Chile, Colombia, Ecuador, Peru, Venezuela
                  - Believed to have nodes (1): United States
                  - Arrests reported (5): Bolivia, Spain, Mexico, Panama, United States
                  - Tied to groups there (3): Brazil, Colombia, Ecuador
                  - Presence reported (9): Bolivia, Brazil, Chile, Colombia, Ecuador, Spain, Panama, Peru, United States
                  - Presence in doubt (3): Ecuador, Mexico, United States
                  - Presence denied (2): Bolivia, Venezuela
                - **Event (3 January 2026):** A US indictment unsealed on 3 January 2026 names Héctor Guerrero Flores, alleged leader of Tren de Aragua, Lawfare reported. `tren-de-aragua/maduro-indictment@1`
                - **Event (3 January 2026):** US forces captured Nicolás Maduro on 3 January 2026; a US indictment names him and Tren de Aragua's alleged leader, Lawfare reported. `tren-de-aragua/maduro-capture@1`
                - **Event (18 December 2025):** US prosecutors charged Héctor Guerrero Flores, alleged leader of Tren de Aragua, with racketeering and other offences in December 2025. `tren-de-aragua/sdny-indictment@1`
                - **Newest correction:** Donald Trump invoked the Alien Enemies Act on 15 March 2025, accusing Tren de Aragua of “invasion or predatory incursion”. `tren-de-aragua/alien-enemies-act@2` *(disputed)*
                  - BBC News quoted “invasion of predatory incursion”; the proclamation says “or”. Quote “invasion or predatory incursion”; the day, 15 March 2025, stands.
                - **Open disputes:** 31

                Edition 2 of the facts. Each line is followed by its reference. <http://localhost:8080/v1/organisations/tren-de-aragua?edition=2>
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void it_is_small_in_every_language(String language) {
        String brief = BRIEF + "?lang=" + language;
        assertThat(Wire.get(brief).hasStatus(200).text().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(MOST_BYTES);
        assertThat(Wire.get(brief + "&format=md").hasStatus(200).text().getBytes(UTF_8))
                .hasSizeLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void every_reference_can_be_asked_for_and_stands() {
        List<String> refs = refs(Wire.get(BRIEF).json());
        assertThat(refs).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        JsonNode statuses = Wire.get("/v1/facts/status?refs=" + String.join(",", refs))
                .hasStatus(200)
                .json();
        assertThat(statuses.at("/items"))
                .hasSameSizeAs(refs)
                .allSatisfy(item -> assertThat(item.get("status").asText()).isEqualTo("current"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?edition=1", "?edition=2&lang=es"})
    void ranges_and_events_are_those_of_their_lists(String query) {
        JsonNode brief = Wire.get(BRIEF + query).hasStatus(200).json();
        JsonNode statistic = Wire.get(DOSSIER + "/statistics/membership_total" + query)
                .json()
                .at("/groups/0/statistic");
        for (String name : List.of("low", "high", "openBelow", "openAbove", "claimants", "agreement")) {
            assertThat(brief.at("/membership/" + name)).as(name).isEqualTo(statistic.get(name));
        }
        JsonNode events = Wire.get(DOSSIER + "/timeline" + query + "&order=desc&limit=3")
                .json()
                .get("items");
        assertThat(brief.get("events")).hasSameSizeAs(events);
        for (int i = 0; i < events.size(); i++) {
            assertThat(brief.at("/events/" + i + "/print"))
                    .isEqualTo(events.get(i).get("print"));
            assertThat(brief.at("/events/" + i + "/date").asText())
                    .isEqualTo(events.get(i).at("/date/edtf").asText());
        }
        assertThat(brief.get("disputes").asInt())
                .isEqualTo(Wire.get(DOSSIER + query)
                        .json()
                        .at("/contents/disputes")
                        .asInt());
    }

    @Test
    void what_is_disputed_says_so() {
        Set<String> marked = new TreeSet<>();
        JsonNode brief = Wire.get(BRIEF + "?edition=2").json();
        brief.findParents("disputed").stream()
                .filter(line -> line.get("ref") != null)
                .forEach(line -> {
                    String fact = line.get("ref").asText().replaceAll(".*/|@.*", "");
                    boolean disputed = !Wire.get(DOSSIER + "/facts/" + fact + "?edition=2")
                            .json()
                            .get("disputes")
                            .isEmpty();
                    assertThat(line.get("disputed").asBoolean()).as(fact).isEqualTo(disputed);
                    if (disputed) {
                        marked.add(fact);
                    }
                });
        assertThat(marked).isNotEmpty();
    }

    @Test
    void as_linked_data_each_of_its_facts_is_a_claim() {
        JsonNode linked = Wire.get(BRIEF + "?format=jsonld").hasStatus(200).json();
        assertThat(linked.get("@type").asText()).isEqualTo("Organization");
        assertThat(linked.get("subjectOf").findValuesAsText("identifier"))
                .containsAll(refs(Wire.get(BRIEF).json()));
        assertThat(linked.get("subjectOf")).allSatisfy(claim -> {
            assertThat(claim.get("@type").asText()).isEqualTo("Claim");
            assertThat(claim.get("creditText").asText()).isNotEmpty();
            assertThat(claim.get("appearance")).isNotEmpty();
        });
    }

    @Test
    void the_profile_leads_to_it() {
        assertThat(Wire.get(DOSSIER + "?edition=1").json().at("/links/brief").asText())
                .isEqualTo(BRIEF + "?edition=1");
    }

    @Test
    void an_organisation_that_is_not_there_has_none() {
        assertThat(Wire.get("/v1/organisations/nobody/brief")
                        .hasStatus(404)
                        .json()
                        .at("/code")
                        .asText())
                .isEqualTo("unknown-resource");
    }

    private static List<String> refs(JsonNode brief) {
        List<String> refs = new ArrayList<>(brief.findValuesAsText("ref"));
        brief.findValues("refs").forEach(list -> list.forEach(ref -> refs.add(ref.asText())));
        return refs;
    }
}
