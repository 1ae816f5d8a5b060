/** Where every request comes in, and from where reads that are not in memory are computed. */
@NullMarked
package org.dossier.http.front;

import org.jspecify.annotations.NullMarked;
