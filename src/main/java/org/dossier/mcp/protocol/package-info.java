/** What stands between the entry point and the extension that speaks the protocol: the gate, its setting, and the schemas. */
@NullMarked
package org.dossier.mcp.protocol;

import org.jspecify.annotations.NullMarked;
