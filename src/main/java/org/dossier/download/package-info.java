/** An organisation's facts as one file: what the routes answer, packed and described (Data Package). */
@NullMarked
package org.dossier.download;

import org.jspecify.annotations.NullMarked;
