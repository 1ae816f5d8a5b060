/** Connections: limits per client, HTTP conformance, pipelining, backpressure. */
@NullMarked
package org.dossier.http.connection;

import org.jspecify.annotations.NullMarked;
