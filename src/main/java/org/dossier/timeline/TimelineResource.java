package org.dossier.timeline;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.History;
import org.dossier.edition.Reading;
import org.dossier.edition.Ref;
import org.dossier.edition.View;
import org.dossier.edition.Views;
import org.dossier.http.media.Format;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organisations/{organisation}/timeline")
@Tag(name = "Timeline", description = "Events in an organisation's history, with dates as exact as their sources.")
public class TimelineResource {

    private final Views views;
    private final Events events;
    private final History history;

    TimelineResource(Views views, Events events, History history) {
        this.views = views;
        this.events = events;
        this.history = history;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.ICS_TYPE})
    @Operation(
            operationId = "listEvents",
            summary = "List the events of an organisation",
            description =
                    "Every event in the order of time. Dates are partial: an event comes by the first day that its date can mean; of those"
                            + " that begin together the widest comes first, then by id (`2024`, `2024-01`, `2024-01-15`, `2024-03`, `2024-22`)."
                            + " `from` and `to` choose by overlap, so that `from=2024-05` finds an event of `2024`. As iCalendar an event stands on all the"
                            + " days that its date can mean, and one with an open start or end on the day that is known. Use it for timelines"
                            + " and live blogs.")
    public RestResponse<Page<Event>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam EventFilter filter,
            @BeanParam Reading reading,
            @BeanParam Paging paging) {
        View view = views.of(organisation, reading, paging.edition());
        return view.reply(events.page(view, organisation, filter, paging));
    }

    @GET
    @Path("/{event}")
    @Operation(
            operationId = "getEvent",
            summary = "Get one event",
            description =
                    "One event. Use it to tell what happened, with its attribution, and to link to where it stands.")
    public RestResponse<Event> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @PathParam("event") @Parameter(description = "The event's id.", example = "tocoron-raid") String event,
            @BeanParam Reading reading) {
        View view = views.of(organisation, reading, null);
        return events.byId(view, organisation, event)
                .map(view::reply)
                .orElseThrow(() -> history.absence(
                        view,
                        Ref.fact(organisation, event),
                        () -> ProblemException.unknownResource(
                                "event", event, view.link("/v1/organisations/" + organisation + "/timeline"))));
    }
}
