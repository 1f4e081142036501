package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Requests;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.ShipmentCommand.Arrive;
import io.gendan.shipment.shipment.ShipmentCommand.ChangeEta;
import io.gendan.shipment.shipment.ShipmentCommand.Deliver;
import io.gendan.shipment.shipment.ShipmentCommand.Depart;
import io.gendan.shipment.shipment.WayRequests.DeliveredRequest;
import io.gendan.shipment.shipment.WayRequests.EtaRequest;
import io.gendan.shipment.shipment.WayRequests.MovedRequest;
import io.gendan.shipment.shipment.WayRequests.RollOverRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far a shipment has come, as our people say it. */
@Path("/v1/shipments/{id}")
@Tag(name = "Shipments")
@RunOnVirtualThread
class WayResource {
    private final Bookings bookings;
    private final Requests requests;

    WayResource(Bookings bookings, Requests requests) {
        this.bookings = bookings;
        this.requests = requests;
    }

    @POST
    @Path("/departures")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER", "CARRIER"})
    @Operation(summary = "Record that a leg departed")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response depart(@PathParam("id") ShipmentId id, @Valid @NotNull MovedRequest body) {
        return requests.answer(body, asked -> moved(asked, id, new Depart(body.legNo(), body.at(), asked.now())));
    }

    @POST
    @Path("/arrivals")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER", "CARRIER"})
    @Operation(summary = "Record that a leg arrived")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response arrive(@PathParam("id") ShipmentId id, @Valid @NotNull MovedRequest body) {
        return requests.answer(body, asked -> moved(asked, id, new Arrive(body.legNo(), body.at(), asked.now())));
    }

    @POST
    @Path("/deliveries")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER", "CARRIER"})
    @Operation(summary = "Record that the goods were received at the place of delivery")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response deliver(@PathParam("id") ShipmentId id, @Valid @NotNull DeliveredRequest body) {
        return requests.answer(body, asked -> moved(asked, id, new Deliver(body.place(), body.at(), asked.now())));
    }

    @POST
    @Path("/eta")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER", "CARRIER"})
    @Operation(
            summary = "Record a new expected arrival of a leg; a slip beyond the customer's threshold is a delay",
            description =
                    "It lies behind the leg's departure, planned or actual. A reason is one of GET /v1/delay-reasons; the same"
                            + " time for another reason, or after somebody else said it, is news and kept")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response changeEta(@PathParam("id") ShipmentId id, @Valid @NotNull EtaRequest body) {
        return requests.answer(
                body,
                asked -> moved(
                        asked,
                        id,
                        new ChangeEta(body.legNo(), body.eta(), body.reason(), body.reasonText(), asked.now())));
    }

    @POST
    @Path("/rollovers")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER"})
    @Operation(
            summary =
                    "Record that a leg goes by another vessel or voyage, or later, between the same places; incidents follow the goods")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response rollOver(@PathParam("id") ShipmentId id, @Valid @NotNull RollOverRequest body) {
        return requests.answer(body, asked -> Answer.noContent(bookings.rollOver(asked, id, body)));
    }

    private Answer moved(Asked asked, ShipmentId id, ShipmentCommand command) {
        return Answer.noContent(bookings.move(asked, id, command));
    }
}
