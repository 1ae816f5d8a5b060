package org.dossier.page.data;

import org.jspecify.annotations.Nullable;

/**
 * Whatever has a name: a person, a claimant, a country.
 *
 * @param id null for a country
 * @param code of a country; null for what is none
 */
public record Named(
        @Nullable String id,
        @Nullable String code,
        @Nullable String name) {}
