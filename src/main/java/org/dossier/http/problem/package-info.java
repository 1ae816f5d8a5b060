/** Errors: the catalogue of problem types, and the mapping of all failures to problem+json. */
@NullMarked
package org.dossier.http.problem;

import org.jspecify.annotations.NullMarked;
