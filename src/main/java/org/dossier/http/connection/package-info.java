/** What no request may do to the connection that it comes by, whatever it asks for. */
@NullMarked
package org.dossier.http.connection;

import org.jspecify.annotations.NullMarked;
