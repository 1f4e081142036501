package io.gendan.shipment.incident;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Requests;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.incident.IncidentCommand.Confirm;
import io.gendan.shipment.incident.IncidentCommand.DeclareAverage;
import io.gendan.shipment.incident.IncidentRequests.ConfirmRequest;
import io.gendan.shipment.incident.IncidentRequests.CorrectRequest;
import io.gendan.shipment.incident.IncidentRequests.DeclareAverageRequest;
import io.gendan.shipment.incident.IncidentRequests.ReportRequest;
import io.gendan.shipment.incident.IncidentRequests.WithdrawRequest;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is said of incidents: reported, confirmed, corrected; withdrawn, or closed when they are settled for all. */
@Path("/v1/incidents")
@Tag(name = "Incidents")
@RunOnVirtualThread
class IncidentReportResource {
    private final Incidents incidents;
    private final IncidentDesk desk;
    private final Marking marking;
    private final Requests requests;
    private final SecurityIdentity identity;

    IncidentReportResource(
            Incidents incidents, IncidentDesk desk, Marking marking, Requests requests, SecurityIdentity identity) {
        this.incidents = incidents;
        this.desk = desk;
        this.marking = marking;
        this.requests = requests;
        this.identity = identity;
    }

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER", "CARRIER"})
    @Operation(
            summary =
                    "Report an incident of a ship on a voyage: from the answer on, nobody is billed for goods on board",
            description =
                    "Goods are found by the ship's IMO number. Where our bookings have another name for it, one of the two is"
                            + " wrong and others than those who were hit would be told: that is asked once (409 SHIP_HAS_ANOTHER_NAME),"
                            + " and answered at once by the right number or name, or by otherName: true where both are right")
    @APIResponse(
            responseCode = "201",
            description = "It is there; Location says where",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response report(@Valid @NotNull ReportRequest body) {
        return requests.answer(body, asked -> desk.report(asked, body, identity.hasRole("STAFF")));
    }

    @POST
    @Path("/{id}/confirm")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "CARRIER"})
    @Operation(summary = "Confirm a reported incident, and say who did")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response confirm(@PathParam("id") IncidentId id, @Valid @NotNull ConfirmRequest body) {
        return requests.answer(
                body,
                asked -> Answer.noContent(
                        incidents.handle(asked.tx(), id, asked.expected(), new Confirm(body.source(), asked.now()))));
    }

    @POST
    @Path("/{id}/declare-general-average")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "CARRIER"})
    @Operation(
            summary = "Record that the owner declared general average",
            description = "All cargo on board contributes, sound cargo too: see the average securities of the incident")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response declareAverage(@PathParam("id") IncidentId id, @Valid @NotNull DeclareAverageRequest body) {
        return requests.answer(body, asked -> {
            var declare = new DeclareAverage(body.adjuster(), body.source(), asked.now());
            return Answer.noContent(incidents.handle(asked.tx(), id, asked.expected(), declare));
        });
    }

    @POST
    @Path("/{id}/correct")
    @RolesAllowed({"MERCHANDISER", "SUPERVISOR"})
    @Operation(
            summary =
                    "Correct ship, voyage, place or time: whose goods it hits now is told, and whose it does not is told so",
            description = "Goods that it hits no longer stay held until their customer's case is settled")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response correct(@PathParam("id") IncidentId id, @Valid @NotNull CorrectRequest body) {
        marking.finish(id);
        return requests.answer(body, asked -> desk.correct(asked, id, body));
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({"MERCHANDISER", "SUPERVISOR"})
    @Operation(
            summary =
                    "Withdraw an incident that was reported wrongly; its cases stay open until each customer is told so")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response withdraw(@PathParam("id") IncidentId id, @Valid @NotNull WithdrawRequest body) {
        marking.finish(id);
        return requests.answer(body, asked -> desk.withdraw(asked, id, body.reason()));
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed({"MERCHANDISER", "SUPERVISOR"})
    @Operation(
            summary = "Close an incident whose cases are all settled",
            description = "Goods that come on board later are not hit by it")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response close(@PathParam("id") IncidentId id) {
        marking.finish(id);
        return requests.answer(null, asked -> desk.close(asked, id));
    }
}
