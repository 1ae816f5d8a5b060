/** Request bodies: strict JSON, validation against the contract, all faults in one response. */
@NullMarked
package org.dossier.http.body;

import org.jspecify.annotations.NullMarked;
