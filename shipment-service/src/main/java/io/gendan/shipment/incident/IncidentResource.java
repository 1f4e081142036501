package io.gendan.shipment.incident;

import static io.gendan.shipment.incident.IncidentRefusal.INCIDENT_NOT_FOUND;

import io.gendan.eventsourcing.Answer;
<<<<<<< HEAD
import io.gendan.eventsourcing.Id;
=======
>>>>>>> mend
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.shipment.identifier.IncidentId;
<<<<<<< HEAD
import io.gendan.shipment.incident.IncidentCommand.Confirm;
import io.gendan.shipment.incident.IncidentRequests.ConfirmRequest;
import io.gendan.shipment.incident.IncidentRequests.ReportRequest;
import io.gendan.shipment.incident.IncidentRequests.WithdrawRequest;
=======
>>>>>>> mend
import io.gendan.shipment.shipment.AffectedShipments;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How incidents are read. */
@Path("/v1/incidents")
@Tag(name = "Incidents")
class IncidentResource {
    private final IncidentList list;
    private final AffectedShipments affected;
<<<<<<< HEAD
    private final Reports reports;
    private final Marking marking;
    private final Requests requests;

    IncidentResource(
            Incidents incidents,
            IncidentList list,
            AffectedShipments affected,
            Reports reports,
            Marking marking,
            Requests requests) {
        this.incidents = incidents;
        this.list = list;
        this.affected = affected;
        this.reports = reports;
=======
    private final Marking marking;
    private final Requests requests;

    IncidentResource(IncidentList list, AffectedShipments affected, Marking marking, Requests requests) {
        this.list = list;
        this.affected = affected;
>>>>>>> mend
        this.marking = marking;
        this.requests = requests;
    }

<<<<<<< HEAD
    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER", "CARRIER"})
    @Operation(
            summary =
                    "Report an incident of a ship on a voyage: from the answer on, nobody is billed for goods on board")
    @APIResponseSchema(value = Answer.Created.class, responseCode = "201")
    public Response report(@Valid @NotNull ReportRequest body) {
        return requests.answer(body, asked -> {
            var id = new IncidentId(Id.next());
            var reported = reports.report(asked, id, body);
            return Answer.created(
                    "/v1/incidents/" + id.value(), reported.version(), new Answer.Created(id.value(), reported.no()));
        });
    }

    @POST
    @Path("/{id}/confirm")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "CARRIER"})
    @Operation(summary = "Confirm a reported incident, and say who did")
    public Response confirm(@PathParam("id") IncidentId id, @Valid @NotNull ConfirmRequest body) {
        return requests.answer(
                body,
                asked -> Answer.noContent(
                        incidents.handle(asked.tx(), id, asked.expected(), new Confirm(body.source(), asked.now()))));
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({"MERCHANDISER", "SUPERVISOR"})
    @Operation(
            summary =
                    "Withdraw an incident that was reported wrongly; its cases stay open until each customer is told so")
    public Response withdraw(@PathParam("id") IncidentId id, @Valid @NotNull WithdrawRequest body) {
        marking.finish(id);
        return requests.answer(body, asked -> Answer.noContent(reports.withdraw(asked, id, body)));
    }

=======
>>>>>>> mend
    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The incidents, oldest first; of one confidence")
    public Page<IncidentList.Row> page(
            @QueryParam("status") String status,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var confidence = Page.only("status", status, Confidence.class);
        var rows = requests.read(tx -> list.page(tx, confidence, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, limit, row -> row.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("STAFF")
    @Operation(summary = "One incident, and how far the marking of its shipments is")
    @APIResponseSchema(IncidentView.class)
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
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var rows = requests.read(tx -> {
            if (list.find(tx, id).isEmpty())
                throw new Problem(404, INCIDENT_NOT_FOUND.name(), INCIDENT_NOT_FOUND.sentence());
            return affected.page(tx, id, Page.after(after), Page.limit(limit) + 1);
        });
        return Page.of(rows, limit, row -> row.shipmentId());
    }
}
