package org.dossier.vocabulary;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.dossier.http.contract.RouteTrait;
import org.dossier.http.media.Presentation;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(VocabularyResource.PATH)
@Tag(name = "Vocabularies", description = "What the codes in answers mean, in words to print.")
public class VocabularyResource {

    static final String PATH = "/v1/vocabularies";

    private final VocabularyReader vocabularies;

    VocabularyResource(VocabularyReader vocabularies) {
        this.vocabularies = vocabularies;
    }

    @GET
    @Operation(
            operationId = "listVocabularies",
            extensions = @Extension(name = RouteTrait.EXTENSION, value = RouteTrait.CONSTANT),
            summary = "List the vocabularies",
            description =
                    "All vocabularies of the contract, by id, with a label and a definition of each of their values. Use it to show"
                            + " words in place of codes. They change only with a release.")
    public RestResponse<Page<VocabularyDescription>> list(
            @BeanParam Presentation presentation, @BeanParam Paging paging) {
        return presentation.reply(vocabularies.page(paging, presentation.language()));
    }

    @GET
    @Path("/{vocabulary}")
    @Operation(
            operationId = "getVocabulary",
            extensions = @Extension(name = RouteTrait.EXTENSION, value = RouteTrait.CONSTANT),
            summary = "Get one vocabulary",
            description = "One vocabulary: what each of its values means. Use it for the legend of a map or a table.")
    public RestResponse<VocabularyDescription> get(
            @PathParam("vocabulary") @Parameter(description = "The vocabulary's id.", example = "presence-status")
                    String vocabulary,
            @BeanParam Presentation presentation) {
        return vocabularies
                .byId(vocabulary, presentation.language())
                .map(presentation::reply)
                .orElseThrow(() -> ProblemException.unknownResource("vocabulary", vocabulary, PATH));
    }
}
