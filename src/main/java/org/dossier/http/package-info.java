/**
 * Everything that is the same on every route. Nothing in this package knows a feature.
 *
 * <pre>
 *   front/       entry point of every request; cached reads, 304, captured requests
 *   connection/  limits and HTTP conformance of connections
 *   limit/       limits per client
 *   cache/       responses in memory: cache keys, entity tags, codings, caching headers
 *   security/    CORS and security headers
 *   parameter/   parsing and validation of parameters
 *   paging/      limits, opaque cursors, links
 *   media/       formats of responses: negotiation, fields, one writer per media type
 *   body/        request bodies: strict JSON, validation against the contract
 *   stream/      server-sent events
 *   problem/     the catalogue of errors, and their mapping to problem+json
 *   contract/    what the OpenAPI contract says of every route
 * </pre>
 */
@NullMarked
package org.dossier.http;

import org.jspecify.annotations.NullMarked;
