/** Errors: one catalogue of problem types, and one path by which every failure becomes problem+json. */
@NullMarked
package org.dossier.http.problem;

import org.jspecify.annotations.NullMarked;
