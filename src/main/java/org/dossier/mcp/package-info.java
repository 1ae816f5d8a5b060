/**
 * The facts for assistants, by the Model Context Protocol (MCP): tools that read the routes of the service. Start at
 * {@link org.dossier.mcp.CompareEstimatesTool}.
 */
@NullMarked
package org.dossier.mcp;

import org.jspecify.annotations.NullMarked;
