package org.dossier.edition;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.dossier.http.language.Language;
import org.dossier.http.media.Presentation;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(EditionResource.PATH)
@Tag(name = "Editions", description = "The change log: what was published, corrected and retracted, when and why.")
public class EditionResource {

    static final String PATH = "/v1/editions";

    private final EditionRepository editions;

    EditionResource(EditionRepository editions) {
        this.editions = editions;
    }

    @GET
    @Operation(
            operationId = "listEditions",
            summary = "List all editions",
            description =
                    "All publications, newest first. Use it to see whether anything changed since you last looked.")
    public RestResponse<Page<Edition>> list(@BeanParam Presentation presentation, @BeanParam Paging paging) {
        return presentation.reply(paging.slice(editions.page(paging), row -> String.valueOf(row.number), 0)
                .map(row -> Edition.of(row, presentation.language())));
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "getEdition",
            summary = "Get one edition with its changes",
            description = "What one edition changed, and why. Use it to show readers what was corrected.")
    public RestResponse<EditionLog> get(
            @PathParam("number") @Parameter(description = "The edition's number.", example = "1") String number,
            @BeanParam Presentation presentation) {
        Language language = presentation.language();
        Edition edition = numbered(number, language);
        List<LoggedChange> changes = editions.changes(edition.number()).stream()
                .map(row -> LoggedChange.of(row, edition.number(), language))
                .toList();
        return presentation.reply(EditionLog.of(edition, changes, editions.latest().number));
    }

    private Edition numbered(String number, Language language) {
        if (!number.matches("[1-9]\\d{0,8}")) {
            throw ProblemException.unknownResource("edition", number, PATH);
        }
        return editions.numbered(Integer.parseInt(number))
                .map(row -> Edition.of(row, language))
                .orElseThrow(() -> ProblemException.unknownResource("edition", number, PATH));
    }
}
