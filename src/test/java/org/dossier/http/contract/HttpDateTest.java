package org.dossier.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import org.dossier.edition.EditionIndexPoller;
import org.dossier.support.Connection;
import org.dossier.support.FollowingEdition;
import org.dossier.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in headers: written in one form, read in three (RFC 9110, section 5.6.7). */
@QuarkusTest
class HttpDateTest {

    private static final String READ = "/v1/organisations/tren-de-aragua/figures/members-risquez";
    private static final String RELEASED = "Sun, 22 Nov 2026 22:00:00 GMT";

    @Inject
    AgroalDataSource store;

    @Inject
    EditionIndexPoller editions;

    /** Which editions there are is known from memory, where one that was published behind the service's back may still be. */
    @BeforeEach
    @AfterEach
    void onlyTheReleaseIsKnown() {
        editions.refresh();
        Wire.get(READ).hasHeader("Last-Modified", RELEASED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-01T12:00:00Z     | Tue, 01 Dec 2026 12:00:00 GMT",
                "2026-12-09T08:07:06.543Z | Wed, 09 Dec 2026 08:07:06 GMT",
                "2026-12-22T23:59:59.999Z | Tue, 22 Dec 2026 23:59:59 GMT",
                "2028-02-29T00:00:00Z     | Tue, 29 Feb 2028 00:00:00 GMT"
            })
    void a_date_is_written_with_two_digits_for_the_day(Instant published, String date) throws SQLException {
        try (FollowingEdition edition = publish(published)) {
            editions.refresh();
            Wire.get(READ)
                    .hasHeader("Dossier-Edition", String.valueOf(edition.number))
                    .hasHeader("Last-Modified", date);
            assertThat(statusSince(date)).isEqualTo(304);
        }
    }

    /** The first date of each pair is that of the last change, the second is one second before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 09 Dec 2026 08:07:06 GMT    | Wed, 09 Dec 2026 08:07:05 GMT",
                "Wed, 9 Dec 2026 08:07:06 GMT     | Wed, 9 Dec 2026 08:07:05 GMT",
                "Wednesday, 09-Dec-26 08:07:06 GMT | Wednesday, 09-Dec-26 08:07:05 GMT",
                "Wed Dec  9 08:07:06 2026         | Wed Dec  9 08:07:05 2026",
                "Wed Dec 09 08:07:06 2026         | Wed Dec 09 08:07:05 2026"
            })
    void a_date_is_read_to_the_second_in_each_form(String changed, String before) throws SQLException {
        try (FollowingEdition edition = publish(Instant.parse("2026-12-09T08:07:06.543Z"))) {
            editions.refresh();
            Wire.get(READ)
                    .hasHeader("Dossier-Edition", String.valueOf(edition.number))
                    .hasHeader("Last-Modified", "Wed, 09 Dec 2026 08:07:06 GMT");
            assertThat(statusSince(changed)).isEqualTo(304);
            assertThat(statusSince(before)).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun, 22 Nov 2026 22:00:00 GMT    | 304",
                "Sun, 22 Nov 2026 21:59:59 GMT    | 200",
                "Sunday, 22-Nov-26 22:00:00 GMT   | 304",
                "Sunday, 22-Nov-26 21:59:59 GMT   | 200",
                "Sun Nov 22 22:00:00 2026         | 304",
                "Sun Nov 22 21:59:59 2026         | 200",
                "Tue, 01 Dec 2026 00:00:00 GMT    | 304",
                "Fri, 31 Dec 9999 23:59:59 GMT    | 304",
                "Sunday, 06-Nov-94 08:49:37 GMT   | 200",
                "Sun Nov  6 08:49:37 1994         | 200",
                "Thu, 01 Jan 1970 00:00:00 GMT    | 200"
            })
    void a_date_is_compared_with_that_of_the_release_where_nothing_changed_since(String date, int status) {
        assertThat(statusSince(date)).isEqualTo(status);
    }

    /** Each would be after the last change, if it were read in some way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "0",
                "1796083200",
                "2026-12-01T12:00:00Z",
                "Tue, 01 Dec 2026",
                "Tue, 01 Dec 2026 12:00 GMT",
                "Tue, 01 Dec 2026 12:00:00",
                "Tue, 01 Dec 2026 12:00:00 +0100",
                "Tue, 01 Dec 2026 12:00:00 CET",
                "Tue, 01 Dec 2026 12:00:00 GMT+1",
                "Tue, 00 Dec 2026 12:00:00 GMT",
                "Tue, 32 Dec 2026 12:00:00 GMT",
                "Tue, 01 Dez 2026 12:00:00 GMT",
                "Tue, 01 Dec 2026 24:00:00 GMT",
                "Tue, 01 Dec 2026 12:60:00 GMT",
                "Tue, 01 Dec -999 12:00:00 GMT",
                "Tue, 01 Dec 999999999999 12:00:00 GMT",
                "Tue, 01 Dec 2026 12:00:00 GMT, Tue, 01 Dec 2026 12:00:00 GMT",
                "\"Tue, 01 Dec 2026 12:00:00 GMT\"",
                "Dec 2026 12:00:00 1",
                "Tue Dec 1 12:00:00 2026 GMT",
                "Tue Dec  1 12:00:00 26",
                "T\u00fce, 01 Dec 2026 12:00:00 GMT",
                "Tue, \u00b9\u00b9 Dec 2026 12:00:00 GMT",
                "%s%n${jndi:x}",
                ", , , :::: ----"
            })
    void what_is_no_date_is_no_condition(String value) {
        assertThat(statusSince(value)).isEqualTo(200);
    }

    @Test
    void a_long_value_is_no_condition() {
        String date = "Tue, 01 Dec 2026 12:00:00 GMT";
        for (int length : new int[] {64, 65, 1_000, 15_000}) {
            assertThat(statusSince("1".repeat(length))).isEqualTo(200);
            assertThat(statusSince("Tue, ".repeat(length / 5))).isEqualTo(200);
            assertThat(statusSince("x".repeat(length) + date)).isEqualTo(200);
            assertThat(statusSince(date + " ".repeat(length) + "x")).isEqualTo(200);
        }
    }

    @Test
    void two_dates_are_no_condition() {
        assertThat(statusSince(RELEASED + "\r\nIf-Modified-Since: " + RELEASED)).isEqualTo(200);
    }

    private FollowingEdition publish(Instant time) throws SQLException {
        int newest =
                Wire.get("/v1/editions?limit=1").json().at("/items/0/number").asInt();
        return FollowingEdition.publish(store, newest + 1, time);
    }

    /** Byte for byte, as clients would mend some. */
    private static int statusSince(String date) {
        try {
            String answer = Connection.exchange("GET " + READ + " HTTP/1.1\r\nHost: localhost\r\nIf-Modified-Since: "
                    + date + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(date).startsWith("HTTP/1.1 ");
            return Integer.parseInt(answer.substring(9, 12));
        } catch (IOException broken) {
            throw new AssertionError(date, broken);
        }
    }
}
