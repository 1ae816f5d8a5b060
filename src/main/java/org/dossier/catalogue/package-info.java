/** The facts about each organisation as a data set, in the words of schema.org and of DCAT, and the catalogue of all. */
@NullMarked
package org.dossier.catalogue;

import org.jspecify.annotations.NullMarked;
