/** Responses in memory: reads in their normal form, and what they are kept under. */
@NullMarked
package org.dossier.http.cache;

import org.jspecify.annotations.NullMarked;
