/**
 * Dossier: sourced facts about organisations, over HTTP. Start at {@link org.dossier.figure}, then
 * {@link org.dossier.http}.
 *
 * <pre>
 *   figure/      figures: the pattern of every feature
 *   statistic/   the estimates of one metric, side by side
 *   profile/     the list of organisations, the profile of each, and what is said of its leaders
 *   relation/    other organisations that claimants relate it to
 *   designation/ legal labels that state bodies have put on it
 *   presence/    countries, and what is claimed about each
 *   timeline/    events, with dates as precise as their sources
 *   person/      people whom facts name: names, statuses, rewards, facts
 *   fact/        facts of all kinds in one list, each with an address of its own
 *   dispute/     questions on which facts contradict each other, and gaps
 *   search/      facts, people, sources and the rest by words
 *   brief/       what a fact box needs, composed from the facts of the others
 *   download/    an organisation's facts as one file, described (Data Package)
 *   mcp/         tools for assistants, which read the routes of the others
 *   catalogue/   the facts of each organisation as a data set, for data portals (DCAT) and search engines
 *   page/        pages for people, which show what the routes of the others answer
 *   export/      all editions as lines, to back up and to move
 *   assertion/   what all facts have: statement, line to print, citations
 *   source/      sources and claimants, which all organisations share
 *   publishing/  checks what an editor submits, and writes it as one edition
 *   change/      what changed: editions, their changes, those of an organisation; whether what was printed still stands
 *   edition/     the change log, histories, and which edition a request reads
 *   revision/    what all published things share: names, contents, revisions
 *   store/       loads the first editions, checks the database at the start
 *   reference/   countries, people and other organisations that facts name
 *   date/        partial dates (EDTF)
 *   text/        languages, messages, words of vocabularies
 *   vocabulary/  what the codes of the contract mean, in words
 *   service/     the entry, /v1, and the head of the contract
 *   http/        everything that is the same on every route, and knows no feature
 * </pre>
 *
 * Every feature has the same parts: {@code XResource} (paths, parameters, their documentation), {@code X} (the record on the
 * wire), {@code XContent} (what is published and stored), {@code XRules} (the rules that its schema cannot express), {@code
 * XReader} (reads contents and makes wire records of them), {@code XRepository} (the queries), {@code XEntity} and {@code
 * XProjector} (the columns that queries filter and sort by). Features use the packages below them, never each other; only
 * {@code statistic} uses {@code figure}, {@code brief} the features that it sums up, {@code catalogue} those that say what a data
 * set covers, and {@code profile} the data set.
 */
@NullMarked
package org.dossier;

import org.jspecify.annotations.NullMarked;
