package org.dossier.edition;

/**
 * A view of one organisation's facts, and how many of each kind it holds.
 *
 * @param view what the read sees
 * @param contents the count of its facts
 */
public record Holdings(View view, Contents contents) {}
