/** The OpenAPI contract: what is the same on every route, examples, and what the contract says of a path. */
@NullMarked
package org.dossier.http.contract;

import org.jspecify.annotations.NullMarked;
