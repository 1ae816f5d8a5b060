/**
 * Dossier: sourced facts about organisations, over HTTP. Start at {@link org.dossier.figure}, then
 * {@link org.dossier.http}.
 *
 * <pre>
 *   figure/         figures: the pattern that every feature follows
 *   statistic/      what the figures of one metric say together
 *   organisation/   the list of organisations, and the profile of each
 *   presence/       countries, and what is claimed about each
 *   timeline/       events, with dates as exact as their sources
 *   source/         sources, claimants, citations: where every fact comes from
 *   edition/        how editions are published, their log, which edition a read sees, what all facts share
 *   reference/      what facts refer to: countries, people, other organisations
 *   date/           partial dates (EDTF)
 *   index/          the entry, /v1, and what the contract says of the service
 *   http/           what is the same on every route, and knows no feature
 * </pre>
 *
 * A feature has the same few rooms: {@code XResource} (paths, parameters, their documentation), {@code X} (the record on the
 * wire), {@code XRepository} (queries named for the question asked), {@code XEntity} (the row; it never leaves its package).
 * Features use {@code source}, {@code edition}, {@code reference}, {@code date} and {@code http}, never each other;
 * {@code statistic} on {@code figure} is the one exception.
 */
@NullMarked
package org.dossier;

import org.jspecify.annotations.NullMarked;
