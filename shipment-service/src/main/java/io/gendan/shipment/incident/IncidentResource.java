package io.gendan.shipment.incident;

import static io.gendan.shipment.incident.IncidentRefusal.INCIDENT_NOT_FOUND;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.shipment.AffectedShipments;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How incidents are read. */
@Path("/v1/incidents")
@Tag(name = "Incidents")
@RunOnVirtualThread
class IncidentResource {
    private final IncidentList list;
    private final IncidentQueries queries;
    private final AffectedShipments affected;
    private final Marking marking;
    private final Requests requests;

    IncidentResource(
            IncidentList list,
            IncidentQueries queries,
            AffectedShipments affected,
            Marking marking,
            Requests requests) {
        this.list = list;
        this.queries = queries;
        this.affected = affected;
        this.marking = marking;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The incidents, oldest first; of one status")
    public Page<IncidentList.Row> page(
            @QueryParam("status") String status,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var only = Page.only("status", status, IncidentStatus.class);
        var rows = requests.read(tx -> queries.page(tx, only, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), row -> row.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("STAFF")
    @Operation(summary = "One incident, and how far the marking of its shipments is")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IncidentView.class)))
    public Response one(@PathParam("id") IncidentId id) {
        return requests.one(tx ->
                list.find(tx, id).map(row -> Answer.ok(row.version(), IncidentView.of(row, marking.progress(tx, id)))));
    }

    @GET
    @Path("/{id}/shipments")
    @RolesAllowed("STAFF")
    @Operation(summary = "The shipments that the incident has been said to hit")
    public Page<AffectedShipments.OfIncident> shipments(
            @PathParam("id") IncidentId id,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var rows = requests.read(tx -> {
            if (list.find(tx, id).isEmpty())
                throw new Problem(404, INCIDENT_NOT_FOUND.name(), INCIDENT_NOT_FOUND.sentence());
            return affected.page(tx, id, Page.after(after), Page.limit(limit) + 1);
        });
        return Page.of(rows, Page.limit(limit), row -> row.shipmentId());
    }
}
