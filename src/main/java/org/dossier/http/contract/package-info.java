/** The OpenAPI contract: what all routes have in common, examples, and the table of routes. */
@NullMarked
package org.dossier.http.contract;

import org.jspecify.annotations.NullMarked;
