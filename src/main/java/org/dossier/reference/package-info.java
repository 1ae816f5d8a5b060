/** What facts of all kinds refer to: countries and their parts (ISO 3166), people, other organisations. */
@NullMarked
package org.dossier.reference;

import org.jspecify.annotations.NullMarked;
