package org.dossier.mcp;

import io.quarkiverse.mcp.server.ToolCallException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of a read, from the arguments of a tool. Those that are not given are left out. */
record ToolArguments(Map<String, String> given) {

    static final ToolArguments NONE = new ToolArguments(Map.of());

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    ToolArguments {
        given = Map.copyOf(given);
    }

    ToolArguments with(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(given);
        more.put(name, value);
        return new ToolArguments(more);
    }

    /** An argument as a segment of a path. */
    static String segment(String name, String value) {
        if (!ID.matcher(value).matches()) {
            throw new ToolCallException("'" + name + "' is no id. Do not guess ids: call search to find them.");
        }
        return value;
    }

    /** The path of an organisation. */
    static String path(String organisation) {
        return "/v1/organisations/" + segment("organisation", organisation);
    }
}
