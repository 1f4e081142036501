package io.gendan.shipment.incident;

import static io.gendan.shipment.incident.IncidentRefusal.INCIDENT_NOT_FOUND;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Requests;
import io.gendan.shipment.identifier.ImoNumber;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.VoyageNumber;
import io.gendan.shipment.incident.IncidentCommand.Confirm;
import io.gendan.shipment.incident.IncidentCommand.Report;
import io.gendan.shipment.incident.IncidentCommand.Withdraw;
import io.gendan.shipment.incident.IncidentRequests.ConfirmRequest;
import io.gendan.shipment.incident.IncidentRequests.ReportRequest;
import io.gendan.shipment.incident.IncidentRequests.WithdrawRequest;
import io.gendan.shipment.voyage.Voyage;
import io.gendan.shipment.voyage.Voyages;
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

/** What is said of incidents: reported, confirmed, withdrawn. */
@Path("/v1/incidents")
@Tag(name = "Incidents")
@RunOnVirtualThread
class IncidentReportResource {
    private final Incidents incidents;
    private final IncidentList list;
    private final Voyages voyages;
    private final Marking marking;
    private final Requests requests;

    IncidentReportResource(
            Incidents incidents, IncidentList list, Voyages voyages, Marking marking, Requests requests) {
        this.incidents = incidents;
        this.list = list;
        this.voyages = voyages;
        this.marking = marking;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER", "CARRIER"})
    @Operation(
            summary =
                    "Report an incident of a ship on a voyage: from the answer on, nobody is billed for goods on board")
    @APIResponse(
            responseCode = "201",
            description = "It is there; Location says where",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response report(@Valid @NotNull ReportRequest body) {
        return requests.answer(body, asked -> report(asked, body));
    }

    /** Alone with the voyage first, and only then anything else: see {@link Voyages}. */
    private Answer report(Asked asked, ReportRequest body) {
        var tx = asked.tx();
        // What cannot be read locks nothing: it is refused by the rules below.
        var voyage = ImoNumber.of(body.imo())
                .flatMap(imo -> VoyageNumber.of(body.voyage()).map(number -> new Voyage(imo, number)));
        var now = voyage.map(its -> voyages.have(tx, its)).orElse(asked.now());
        var another = Boolean.TRUE.equals(body.anotherOne());
        var same = another
                ? null
                : voyage.flatMap(its -> list.open(tx, its, body.kind())).orElse(null);
        var id = new IncidentId(Id.next());
        var report = new Report(
                list.nextNo(tx),
                body.kind(),
                body.vesselName(),
                body.imo(),
                body.voyage(),
                body.place(),
                body.occurredAt(),
                body.severity(),
                body.source(),
                body.description(),
                same,
                now);
        long version = incidents.begin(tx, id, report);
        marking.begin(tx, id);
        return Answer.created(
                "/v1/incidents/" + id.value(), version, new Answer.Created(id.value(), report.incidentNo()));
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
    @Path("/{id}/withdraw")
    @RolesAllowed({"MERCHANDISER", "SUPERVISOR"})
    @Operation(
            summary =
                    "Withdraw an incident that was reported wrongly; its cases stay open until each customer is told so")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response withdraw(@PathParam("id") IncidentId id, @Valid @NotNull WithdrawRequest body) {
        marking.finish(id);
        return requests.answer(body, asked -> {
            var tx = asked.tx();
            var expected = asked.demanded();
            var incident = list.find(tx, id).orElseThrow(INCIDENT_NOT_FOUND::refused);
            // Alone, so that a shipment is booked before the withdrawal or knows of it.
            var now = voyages.have(tx, new Voyage(incident.imo(), incident.voyage()));
            var withdraw = new Withdraw(body.reason(), marking.allMarked(tx, id), now);
            return Answer.noContent(incidents.handle(tx, id, expected, withdraw));
        });
    }
}
