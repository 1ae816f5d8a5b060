/**
 * The brief of an organisation: what a fact box needs, composed from the facts of the other features.
 *
 * <p>{@link org.dossier.brief.BriefSelector} has the rules by which it chooses among several facts.
 */
@NullMarked
package org.dossier.brief;

import org.jspecify.annotations.NullMarked;
