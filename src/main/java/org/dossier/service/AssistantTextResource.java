package org.dossier.service;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dossier.http.media.DataLicence;
import org.dossier.http.media.PublicUrl;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells assistants what the service is, where to read, and by which rules: {@code llms.txt}. */
@Path(AssistantTextResource.PATH)
public class AssistantTextResource {

    static final String PATH = "/llms.txt";

    private static final String TOOLS =
            "- [Tools](%s): the same by the Model Context Protocol (streamable HTTP, read-only)\n";

    private final PublicUrl service;
    private final boolean hasTools;

    AssistantTextResource(
            PublicUrl service, @ConfigProperty(name = "dossier.mcp.enabled", defaultValue = "true") boolean hasTools) {
        this.service = service;
        this.hasTools = hasTools;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String get() {
        return """
                # Dossier

                > Sourced facts about organisations. Every fact is a claim: it says who asserts it, who reported it, and where it
                > stands. Where sources disagree, all of them are here; there is no average and no best one.

                ## Rules of use

                - Attribute everything: print `attribution` with each fact, and keep its `hedge`.
                - Never merge competing estimates; give all of them, or say that they differ.
                - Never state an allegation as fact; `charged` is not `convicted`. A legal label belongs to the state body that uses it.
                - Never guess ids; search for them. That nothing is found here is no finding.
                - The data is under %s (%s): name the source.

                ## Where to read

                %s- [Organisations](%s): their ids
                - `/v1/organisations/{organisation}/brief` and `/v1/organisations/{organisation}`: the fact box and the profile; with `Accept: text/markdown` as text
                - `/v1/organisations/{organisation}/statistics/{metric}`: all estimates of one metric, side by side
                - `/v1/organisations/{organisation}/presence`, `.../timeline`, `.../leadership`, `.../designations`, `.../disputes`
                - `/v1/search?q=`: all of it by words
                - `/v1/facts/status?refs=` and `/v1/organisations/{organisation}/changes?since=`: whether what was printed still stands, what was corrected
                - [Contract](%s): OpenAPI 3.1, with every route
                """.formatted(
                        DataLicence.ID,
                        DataLicence.URL,
                        hasTools ? TOOLS.formatted(service.of("/mcp")) : "",
                        service.of("/v1/organisations"),
                        service.of("/openapi"));
    }
}
