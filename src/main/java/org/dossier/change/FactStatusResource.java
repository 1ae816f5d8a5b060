package org.dossier.change;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.contract.RouteTrait;
import org.dossier.http.media.Presentation;
import org.dossier.http.parameter.CommaSeparated;
import org.dossier.http.problem.ProblemException;
import org.dossier.http.problem.ProblemType;
import org.dossier.revision.Ref;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/facts/status")
@Tag(name = "Editions")
public class FactStatusResource {

    private static final String REVISION_PATTERN = "([a-z0-9-]+/[a-z0-9-]+)@([1-9][0-9]{0,8})";
    private static final String REFS_PATTERN = "^" + REVISION_PATTERN + "(," + REVISION_PATTERN + ")*$";
    private static final Pattern REVISION = Pattern.compile(REVISION_PATTERN);
    private static final int MOST = 200;
    private static final String EXPECTED =
            "1 to " + MOST + " of organisation/fact@revision, sources/id@revision, claimants/id@revision or"
                    + " organisations/id@revision, all different and separated by commas";

    private final FactStatusReader statuses;

    FactStatusResource(FactStatusReader statuses) {
        this.statuses = statuses;
    }

    @GET
    @Operation(
            operationId = "getFactStatus",
            extensions = @Extension(name = RouteTrait.EXTENSION, value = RouteTrait.REVALIDATED),
            summary = "Check whether what was printed still stands",
            description =
                    "For each revision that you printed: whether it still stands, and if not, what changed and why. Use it to"
                            + " check earlier stories at any time, with one call for up to 200 facts.")
    public RestResponse<FactStatuses> get(
            @QueryParam("refs")
                    @Parameter(
                            description =
                                    "The revisions, separated by commas: `organisation/fact@revision`, or `sources/…`, `claimants/…`,"
                                            + " `organisations/…`.",
                            required = true,
                            example = "tren-de-aragua/members-risquez@1",
                            extensions = @Extension(name = ParameterTrait.EXTENSION, value = ParameterTrait.UNBOUNDED),
                            schema = @Schema(implementation = String.class, pattern = REFS_PATTERN))
                    @Nullable
                    CommaSeparated refs,
            @BeanParam Presentation presentation) {
        if (refs == null) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, "The query parameter 'refs' is required.")
                    .with("parameter", "refs")
                    .with("expected", EXPECTED);
        }
        if (refs.names().size() > MOST) {
            throw ProblemException.malformed("refs", refs.names().size() + " of them", EXPECTED);
        }
        return presentation.reply(new FactStatuses(
                statuses.of(refs.names().stream().map(FactStatusResource::parse).toList(), presentation.language())));
    }

    private static FactStatusReader.Cited parse(String text) {
        Matcher parts = REVISION.matcher(text);
        if (!parts.matches() || !Ref.of(parts.group(1)).isWhole()) {
            throw ProblemException.malformed("refs", text, EXPECTED);
        }
        return new FactStatusReader.Cited(text, Ref.of(parts.group(1)), Integer.parseInt(parts.group(2)));
    }
}
