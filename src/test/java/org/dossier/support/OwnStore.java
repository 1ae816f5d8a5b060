package org.dossier.support;

import io.quarkus.test.junit.QuarkusTestProfile;

/** For tests that publish: an instance with a store that no other test reads. */
public final class OwnStore implements QuarkusTestProfile {}
