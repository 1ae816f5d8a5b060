/** The entry to the service, and what the contract says of it as a whole. */
@NullMarked
package org.dossier.service;

import org.jspecify.annotations.NullMarked;
