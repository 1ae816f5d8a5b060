/** Questions on which facts contradict each other, and gaps: what no source says, or what we left out. */
@NullMarked
package org.dossier.dispute;

import org.jspecify.annotations.NullMarked;
