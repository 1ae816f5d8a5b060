/**
 * What is the same on every route. Nothing in here knows a feature.
 *
 * <pre>
 *   connection/  what a request may not do to its connection
 *   limit/       how many requests each client may make
 *   parameter/   query parameters: parsed and checked in one place
 *   language/    negotiation, texts of the data, texts of our own
 *   paging/      limits, opaque cursors, links
 *   media/       how a response is written: format, fields, one writer per media type
 *   problem/     one catalogue of errors, one path to problem+json
 *   contract/    what the OpenAPI contract says of every route
 * </pre>
 */
@NullMarked
package org.dossier.http;

import org.jspecify.annotations.NullMarked;
