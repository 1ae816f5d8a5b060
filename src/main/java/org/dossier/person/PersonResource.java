package org.dossier.person;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.media.Format;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.SinceFilter;
import org.dossier.revision.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organisations/{organisation}/people")
@Tag(name = "People", description = "The people whom facts name. To be named is not to be accused.")
public class PersonResource {

    private final SnapshotResolver snapshots;
    private final PersonReader people;

    PersonResource(SnapshotResolver snapshots, PersonReader people) {
        this.snapshots = snapshots;
        this.people = people;
    }

    static String path(String organisation) {
        return "/v1/organisations/" + organisation + "/people";
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE})
    @Operation(
            operationId = "listPeople",
            summary = "List the people whom facts name",
            description =
                    "Everyone whom a fact of the edition names, by id: leaders, and also officials, journalists and victims; `named` says"
                            + " which. Aliases, statuses and rewards come with who says so, and only where the data has a word for them."
                            + " Use it to find a person's id. In CSV, each row is one person.")
    public RestResponse<Page<PersonSummary>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam SinceFilter since,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.ofFacts(organisation, reading, paging.edition());
        return snapshot.reply(people.page(snapshot, organisation, since.after(snapshot), paging));
    }

    @GET
    @Path("/{person}")
    @Operation(
            operationId = "getPerson",
            summary = "Get one person",
            description =
                    "One person, with every fact that names them. Use it to write about a person: who says what, as of when. Where no"
                            + " fact of the edition names the person any longer, it is a 404.")
    public RestResponse<Person> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @PathParam("person") @Parameter(description = "The person's id.", example = "yohan-romero") String person,
            @BeanParam ReadParameters reading) {
        Snapshot snapshot = snapshots.of(organisation, reading, null);
        return people.byId(snapshot, organisation, person)
                .map(snapshot::reply)
                .orElseThrow(
                        () -> ProblemException.unknownResource("person", person, snapshot.link(path(organisation))));
    }
}
