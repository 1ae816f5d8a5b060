/** What all published things share: their names, contents and revisions, and how an edition's revisions are read and written. */
@NullMarked
package org.dossier.revision;

import org.jspecify.annotations.NullMarked;
