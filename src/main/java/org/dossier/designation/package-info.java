/** Legal labels that state bodies have put on an organisation. */
@NullMarked
package org.dossier.designation;

import org.jspecify.annotations.NullMarked;
