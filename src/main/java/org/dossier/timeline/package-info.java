/** The timeline: events in an organisation's history, with dates as precise as their sources. */
@NullMarked
package org.dossier.timeline;

import org.jspecify.annotations.NullMarked;
