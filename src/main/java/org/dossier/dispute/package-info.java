/** Questions on which facts contradict each other, and gaps: what a source does not say, or what we left out. */
@NullMarked
package org.dossier.dispute;

import org.jspecify.annotations.NullMarked;
