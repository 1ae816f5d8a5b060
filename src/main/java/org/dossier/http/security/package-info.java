/** The CORS and security headers of every response. */
@NullMarked
package org.dossier.http.security;

import org.jspecify.annotations.NullMarked;
