package org.dossier.mcp.protocol;

import io.quarkiverse.mcp.server.ToolCallException;
import io.quarkiverse.mcp.server.ToolInputGuardrail;
import io.quarkiverse.mcp.server.ToolManager.ToolArgument;
import jakarta.inject.Singleton;
import java.util.List;

/** Rejects arguments that a tool does not have; the server would ignore them, and the answer would be that of another question. */
@Singleton
public class UnknownArgumentCheck implements ToolInputGuardrail {

    @Override
    public void apply(ToolInputContext context) {
        List<String> known = context.getTool().arguments().stream()
                .map(ToolArgument::name)
                .sorted()
                .toList();
        for (String name : context.getArguments().fieldNames()) {
            if (!known.contains(name)) {
                throw new ToolCallException("The tool has no argument '" + name + "'. Allowed: "
                        + String.join(", ", known) + ". Call it again with these only.");
            }
        }
    }
}
