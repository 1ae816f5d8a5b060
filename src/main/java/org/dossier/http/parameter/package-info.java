/** Query parameters: parsing and validation. */
@NullMarked
package org.dossier.http.parameter;

import org.jspecify.annotations.NullMarked;
