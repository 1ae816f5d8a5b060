package org.dossier.assertion;

import java.time.LocalDate;
import org.dossier.revision.FactKind;
import org.dossier.source.ClaimantKind;
import org.dossier.source.ReadMode;
import org.jspecify.annotations.Nullable;

/**
 * A citation as a row.
 *
 * @param organisation id
 * @param fact id
 * @param claimant id
 * @param via ids, the nearest to the claimant first
 * @param source id
 * @param published the date of the source, in EDTF
 * @param link to the fact
 */
record CitingFactRow(
        String organisation,
        String fact,
        int revision,
        FactKind kind,
        String statement,
        String claimant,
        String claimantName,
        ClaimantKind claimantKind,
        Act act,
        @Nullable String via,
        @Nullable String viaNames,
        String source,
        String publisher,
        @Nullable String title,
        @Nullable String url,
        @Nullable String published,
        @Nullable LocalDate publishedEarliest,
        @Nullable LocalDate publishedLatest,
        @Nullable String publishedText,
        ReadMode read,
        @Nullable String readAt,
        @Nullable String locator,
        CheckMethod checked,
        String checkedOn,
        @Nullable String deepLink,
        String link,
        String kindLabel,
        String claimantKindLabel,
        String actLabel,
        String readLabel,
        String checkedLabel) {}
