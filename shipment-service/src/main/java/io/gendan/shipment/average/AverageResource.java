package io.gendan.shipment.average;

import static io.gendan.shipment.average.AverageRefusal.INCIDENT_NOT_FOUND;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.shipment.average.AverageCommand.Concern;
import io.gendan.shipment.average.AverageCommand.Give;
import io.gendan.shipment.average.AverageCommand.Release;
import io.gendan.shipment.average.AverageRequests.PaperRequest;
import io.gendan.shipment.average.AverageRequests.ReleaseRequest;
import io.gendan.shipment.identifier.AverageSecurityId;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What each cargo owner gives in general average, and who is released. */
@Path("/v1/incidents/{incident}/average-securities")
@Tag(name = "Incidents")
@RunOnVirtualThread
class AverageResource {
    private final AverageSecurities securities;
    private final AverageList list;
    private final Requests requests;

    AverageResource(AverageSecurities securities, AverageList list, Requests requests) {
        this.securities = securities;
        this.list = list;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary = "Who has given what in the general average, and what is missing; shipment by shipment",
            description =
                    "Empty while no general average is declared. What was given for goods that the incident turned out not to"
                            + " have hit stays there, with noLongerAt: it is to be given back")
    public Page<AverageView> page(
            @PathParam("incident") IncidentId incident,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var rows = requests.read(tx -> {
            if (!list.knows(tx, incident)) throw INCIDENT_NOT_FOUND.refused();
            return list.page(tx, incident, Page.after(after), Page.limit(limit) + 1);
        });
        return Page.of(rows, Page.limit(limit), AverageView::shipmentId);
    }

    @GET
    @Path("/{shipment}")
    @RolesAllowed("STAFF")
    @Operation(summary = "What one shipment has given, and what is missing")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AverageView.class)))
    public Response one(@PathParam("incident") IncidentId incident, @PathParam("shipment") ShipmentId shipment) {
        return requests.one(
                tx -> list.of(tx, incident, shipment).stream().findFirst().map(row -> Answer.ok(row.version(), row)));
    }

    @POST
    @Path("/{shipment}/papers")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Record a bond, a guarantee or a deposit; given again it replaces the one before")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response give(
            @PathParam("incident") IncidentId incident,
            @PathParam("shipment") ShipmentId shipment,
            @Valid @NotNull PaperRequest body) {
        return requests.answer(body, asked -> {
            var tx = asked.tx();
            var contributes = list.of(tx, incident, shipment).stream().anyMatch(row -> row.noLongerAt() == null);
            var give = new Give(
                    new Concern(incident, shipment),
                    contributes,
                    body.paper(),
                    body.givenBy(),
                    body.reference(),
                    body.sum(),
                    asked.now());
            var id = AverageSecurityId.of(incident, shipment);
            return Answer.noContent(securities.handle(tx, id, asked.expected(), give));
        });
    }

    @POST
    @Path("/{shipment}/release")
    @RolesAllowed({"MERCHANDISER", "SUPERVISOR", "CARRIER"})
    @Operation(summary = "Record that the adjuster released the goods")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response release(
            @PathParam("incident") IncidentId incident,
            @PathParam("shipment") ShipmentId shipment,
            @Valid @NotNull ReleaseRequest body) {
        return requests.answer(body, asked -> {
            var id = AverageSecurityId.of(incident, shipment);
            var release = new Release(body.source(), asked.now());
            return Answer.noContent(securities.handle(asked.tx(), id, asked.expected(), release));
        });
    }
}
