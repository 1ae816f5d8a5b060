/** Query parameters: parsed and checked in one place. */
@NullMarked
package org.dossier.http.parameter;

import org.jspecify.annotations.NullMarked;
