package org.dossier.timeline;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.dossier.edition.HistoryReader;
import org.dossier.edition.SnapshotResolver;
import org.dossier.http.media.Format;
import org.dossier.http.paging.Page;
import org.dossier.http.paging.Paging;
import org.dossier.http.problem.ProblemException;
import org.dossier.revision.ReadParameters;
import org.dossier.revision.Ref;
import org.dossier.revision.Snapshot;
import org.dossier.revision.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organisations/{organisation}/timeline")
@Tag(name = "Timeline", description = "Events in an organisation's history, with dates as precise as their sources.")
public class TimelineResource {

    private final SnapshotResolver snapshots;
    private final EventReader events;
    private final HistoryReader history;

    TimelineResource(SnapshotResolver snapshots, EventReader events, HistoryReader history) {
        this.snapshots = snapshots;
        this.events = events;
        this.history = history;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.ICS_TYPE})
    @Operation(
            operationId = "listEvents",
            summary = "List the events of an organisation",
            description =
                    "Every event, ordered by time. Dates are partial: events are ordered by the first day that their date can"
                            + " mean, then the widest date first, then by id (`2024`, `2024-01`, `2024-01-15`, `2024-03`, `2024-22`)."
                            + " `from` and `to` select by overlap, so `from=2024-05` finds an event of `2024`. In iCalendar, an event"
                            + " covers all days that its date can mean; an event with an open start or end covers the day that is known."
                            + " Use it for timelines and live blogs.")
    public RestResponse<Page<Event>> list(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @BeanParam EventFilter filter,
            @BeanParam ReadParameters reading,
            @BeanParam Paging paging) {
        Snapshot snapshot = snapshots.of(organisation, reading, paging.edition(), Subject.EVENT, Subject.DISPUTE);
        return snapshot.reply(events.page(snapshot, organisation, filter, paging));
    }

    @GET
    @Path("/{event}")
    @Operation(
            operationId = "getEvent",
            summary = "Get one event",
            description = "One event. Use it to report what happened with its attribution, and to link to the source.")
    public RestResponse<Event> get(
            @PathParam("organisation") @Parameter(description = "The organisation's id.", example = "tren-de-aragua")
                    String organisation,
            @PathParam("event") @Parameter(description = "The event's id.", example = "tocoron-raid") String event,
            @BeanParam ReadParameters reading) {
        Snapshot snapshot = snapshots.of(organisation, reading, null);
        return events.byId(snapshot, organisation, event)
                .map(snapshot::reply)
                .orElseThrow(() -> history.absence(
                        snapshot,
                        Ref.fact(organisation, event),
                        () -> ProblemException.unknownResource(
                                "event", event, snapshot.link("/v1/organisations/" + organisation + "/timeline"))));
    }
}
