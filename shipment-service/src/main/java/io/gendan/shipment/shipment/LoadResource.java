package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Requests;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.LoadRequests.BecauseRequest;
import io.gendan.shipment.shipment.LoadRequests.CargoRequest;
import io.gendan.shipment.shipment.LoadRequests.ContainerRequest;
import io.gendan.shipment.shipment.LoadRequests.ReferenceRequest;
import io.gendan.shipment.shipment.ShipmentCommand.DescribeCargo;
import io.gendan.shipment.shipment.ShipmentCommand.GiveReference;
import io.gendan.shipment.shipment.ShipmentCommand.Stow;
import io.gendan.shipment.shipment.ShipmentCommand.TakeOff;
import io.gendan.shipment.shipment.ShipmentCommand.WithdrawReference;
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

/** What a shipment is packed in, and under which numbers carriers and forwarders know it. */
@Path("/v1/shipments/{id}")
@Tag(name = "Shipments")
@RunOnVirtualThread
class LoadResource {
    private final Shipments shipments;
    private final Requests requests;

    LoadResource(Shipments shipments, Requests requests) {
        this.shipments = shipments;
        this.requests = requests;
    }

    @POST
    @Path("/cargo")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER"})
    @Operation(summary = "Say how much the shipment is: packages, weight, volume")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response describe(@PathParam("id") ShipmentId id, @Valid @NotNull CargoRequest body) {
        return answer(id, body, new DescribeCargo(body.cargo()));
    }

    @POST
    @Path("/references")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER", "CARRIER"})
    @Operation(summary = "Give a booking or bill of lading number under which others know the shipment")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response give(@PathParam("id") ShipmentId id, @Valid @NotNull ReferenceRequest body) {
        return answer(id, body, new GiveReference(body.reference()));
    }

    @POST
    @Path("/references/{kind}/{value}/withdraw")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER"})
    @Operation(summary = "Withdraw a reference that is not this shipment's")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response withdraw(
            @PathParam("id") ShipmentId id,
            @PathParam("kind") Reference.Kind kind,
            @PathParam("value") String value,
            @Valid @NotNull BecauseRequest body) {
        return answer(id, body, new WithdrawReference(new Reference(kind, value), body.reason()));
    }

    @POST
    @Path("/containers")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER", "CARRIER"})
    @Operation(summary = "Stow goods in a container, or say anew what is in it")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response stow(@PathParam("id") ShipmentId id, @Valid @NotNull ContainerRequest body) {
        return answer(id, body, new Stow(body.container()));
    }

    @POST
    @Path("/containers/{containerNo}/take-off")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER"})
    @Operation(summary = "Take a container off the shipment: its goods are in another, or were never in it")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response takeOff(
            @PathParam("id") ShipmentId id,
            @PathParam("containerNo") String containerNo,
            @Valid @NotNull BecauseRequest body) {
        return answer(id, body, new TakeOff(containerNo, body.reason()));
    }

    private Response answer(ShipmentId id, Object body, ShipmentCommand command) {
        return requests.answer(
                body, asked -> Answer.noContent(shipments.handle(asked.tx(), id, asked.expected(), command)));
    }
}
