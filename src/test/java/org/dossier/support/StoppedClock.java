package org.dossier.support;

import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** For tests that compare what is published with what was: a clock that stands still. */
@Alternative
public class StoppedClock {

    @Produces
    @Singleton
    @Alternative
    public Clock clock() {
        return Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
    }
}
