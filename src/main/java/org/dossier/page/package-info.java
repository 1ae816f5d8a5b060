/**
 * Pages for people, in HTML: each is made of what the routes answer, so that every number on it is the API's.
 *
 * <p>{@link org.dossier.page.data} has what the routes answer, {@link org.dossier.page.chart} the pictures; the templates and the words are
 * in the resources of the same name.
 */
@NullMarked
package org.dossier.page;

import org.jspecify.annotations.NullMarked;
