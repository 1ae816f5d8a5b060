/** The database itself: loading the first editions, checks at the start, and how its failures and JSON are read. */
@NullMarked
package org.dossier.store;

import org.jspecify.annotations.NullMarked;
