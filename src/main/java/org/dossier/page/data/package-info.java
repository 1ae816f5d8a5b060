/** What the routes answer, as far as pages show it. */
@NullMarked
package org.dossier.page.data;

import org.jspecify.annotations.NullMarked;
