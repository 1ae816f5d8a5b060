/** How many requests a client may make, and whom a client is: one address, or all of an IPv6 network. */
@NullMarked
package org.dossier.http.limit;

import org.jspecify.annotations.NullMarked;
