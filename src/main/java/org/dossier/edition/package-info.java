/**
 * Time: how editions are published, the log of what they changed, which edition a read sees, and what all revised facts share.
 */
@NullMarked
package org.dossier.edition;

import org.jspecify.annotations.NullMarked;
