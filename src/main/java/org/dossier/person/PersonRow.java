package org.dossier.person;

import org.dossier.source.ClaimantKind;
import org.jspecify.annotations.Nullable;

/**
 * A person as a row. The columns whose names begin alike have one value each for each alias, status or reward, in the same order.
 *
 * @param facts how many name the person
 */
record PersonRow(
        String id,
        String name,
        Naming named,
        @Nullable String claimant,
        @Nullable ClaimantKind claimantKind,
        @Nullable String aliases,
        @Nullable String aliasAttributions,
        @Nullable String aliasReferences,
        @Nullable String statuses,
        @Nullable String statusCertainties,
        @Nullable String statusDates,
        @Nullable String statusAttributions,
        @Nullable String statusReferences,
        @Nullable String statusPrints,
        @Nullable String statusCaveats,
        @Nullable String rewardAttributions,
        @Nullable String rewardReferences,
        @Nullable String rewardPrints,
        int facts,
        String link,
        String namedLabel,
        @Nullable String claimantKindLabel,
        @Nullable String statusLabels,
        @Nullable String statusDateTexts) {}
