package org.dossier.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.dossier.support.ScarceService;
import org.dossier.support.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScarceService.class)
class SecurityTextTest {

    private static final String[] CLIENT = {"X-Forwarded-For", "192.0.2.77"};

    @Test
    void says_where_to_report_a_vulnerability() {
        Wire response = Wire.get("/.well-known/security.txt", CLIENT)
                .hasStatus(200)
                .hasHeader("Content-Type", "text/plain;charset=UTF-8")
                .hasHeader("Cache-Control", "public, max-age=0, s-maxage=10, stale-if-error=3600");

        assertThat(response.text()).matches("""
                Contact: mailto:security@newsroom.test
                Expires: 2027-11-22T22:00:00Z
                Preferred-Languages: en, es
                Canonical: http://localhost:\\d+/.well-known/security.txt
                """);
        Wire.get("/.well-known/security.txt", CLIENT[0], CLIENT[1], "If-None-Match", response.header("ETag"))
                .hasStatus(304);
    }
}
