package io.gendan.shipment.incident;

import static io.gendan.shipment.incident.IncidentRefusal.INCIDENT_NOT_FOUND;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Requests;
import io.gendan.shipment.identifier.ImoNumber;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.VoyageNumber;
import io.gendan.shipment.incident.IncidentCommand.Close;
import io.gendan.shipment.incident.IncidentCommand.Confirm;
import io.gendan.shipment.incident.IncidentCommand.Correct;
import io.gendan.shipment.incident.IncidentCommand.DeclareAverage;
import io.gendan.shipment.incident.IncidentCommand.Report;
import io.gendan.shipment.incident.IncidentCommand.Same;
import io.gendan.shipment.incident.IncidentCommand.Withdraw;
import io.gendan.shipment.incident.IncidentRequests.ConfirmRequest;
import io.gendan.shipment.incident.IncidentRequests.CorrectRequest;
import io.gendan.shipment.incident.IncidentRequests.DeclareAverageRequest;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        var voyage = voyage(body.casualty());
        var now = voyage.map(its -> voyages.have(tx, its)).orElse(asked.now());
        var id = new IncidentId(Id.next());
        var report = new Report(
                list.nextNo(tx),
                body.kind(),
                body.casualty(),
                body.severity(),
                body.source(),
                body.description(),
                same(asked, voyage, body.kind().name(), id, body.anotherOne()),
                now);
        long version = incidents.begin(tx, id, report);
        marking.begin(tx, id);
        return Answer.created(
                "/v1/incidents/" + id.value(), version, new Answer.Created(id.value(), report.incidentNo()));
    }

    /** What cannot be read locks nothing: it is refused by the rules. */
    private static Optional<Voyage> voyage(Casualty casualty) {
        return ImoNumber.of(casualty.imo())
                .flatMap(imo -> VoyageNumber.of(casualty.voyage()).map(number -> new Voyage(imo, number)));
    }

    private Same same(Asked asked, Optional<Voyage> voyage, String kind, IncidentId id, Boolean anotherOne) {
        if (Boolean.TRUE.equals(anotherOne)) return null;
        return voyage.flatMap(its -> list.open(asked.tx(), its, kind, id)).orElse(null);
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
        return requests.answer(body, asked -> correct(asked, id, body));
    }

    /** Alone with both voyages: whoever clears or books on either is before the correction or knows of it. */
    private Answer correct(Asked asked, IncidentId id, CorrectRequest body) {
        var tx = asked.tx();
        var expected = asked.demanded();
        var known = list.find(tx, id).orElseThrow(INCIDENT_NOT_FOUND::refused);
        var casualty = body.over(known.casualty());
        var voyage = voyage(casualty);
        var both = Stream.concat(Stream.of(known.itsVoyage()), voyage.stream()).toList();
        var now = voyages.lock(tx, both, List.of());
        var correct = new Correct(
                casualty,
                body.reason(),
                same(asked, voyage, known.kind(), id, body.anotherOne()),
                marking.allTold(tx, id),
                now);
        long version = incidents.handle(tx, id, expected, correct);
        marking.begin(tx, id);
        return Answer.noContent(version);
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
            var expected = asked.demanded();
            var now = alone(asked, id);
            var withdraw = new Withdraw(body.reason(), marking.allTold(asked.tx(), id), now);
            return Answer.noContent(incidents.handle(asked.tx(), id, expected, withdraw));
        });
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
        return requests.answer(null, asked -> {
            var now = alone(asked, id);
            var progress = marking.progress(asked.tx(), id);
            var close = new Close(marking.allTold(asked.tx(), id), progress.notSettled(), now);
            return Answer.noContent(incidents.handle(asked.tx(), id, asked.expected(), close));
        });
    }

    /** So that a shipment is booked before what is said now or knows of it. */
    private Instant alone(Asked asked, IncidentId id) {
        var incident = list.find(asked.tx(), id).orElseThrow(INCIDENT_NOT_FOUND::refused);
        return voyages.have(asked.tx(), incident.itsVoyage());
    }
}
