/**
 * What is the same on every route. Nothing in here knows a feature.
 *
 * <pre>
 *   front/       where every request comes in
 *   connection/  what a request may not do to its connection
 *   limit/       how many requests each client may make
 *   cache/       responses in memory, by the question and the state of the store
 *   conditional/ tags and times, and what caches on the way may do
 *   parameter/   query parameters: parsed and checked in one place
 *   language/    negotiation, texts of the data, texts of our own
 *   paging/      limits, opaque cursors, links
 *   media/       how a response is written: format, fields, one writer per media type
 *   body/        what clients send: read exactly, held to the contract, all faults told at once
 *   stream/      server-sent events
 *   problem/     one catalogue of errors, one path to problem+json
 *   contract/    what the OpenAPI contract says of every route
 * </pre>
 */
@NullMarked
package org.dossier.http;

import org.jspecify.annotations.NullMarked;
