/** What clients send: read exactly, held to the contract, and answered with all that is wrong in it. */
@NullMarked
package org.dossier.http.body;

import org.jspecify.annotations.NullMarked;
