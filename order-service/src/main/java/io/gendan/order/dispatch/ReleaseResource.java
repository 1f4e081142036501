package io.gendan.order.dispatch;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.demand.ShipmentId;
import io.gendan.order.dispatch.DispatchCommand.Withdraw;
import io.gendan.order.salesorder.OrderId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letting goods go: what leaves with which shipment, once nothing is missing. */
@Path("/v1/orders/{order}/releases")
@Tag(name = "Releases")
@RunOnVirtualThread
class ReleaseResource {
    private final Dispatches dispatches;
    private final DispatchDesk desk;
    private final Requests requests;

    ReleaseResource(Dispatches dispatches, DispatchDesk desk, Requests requests) {
        this.dispatches = dispatches;
        this.desk = desk;
        this.requests = requests;
    }

    @Schema(name = "ReleaseLineRequest")
    record LineRequest(
            @Schema(examples = "1") @NotNull Integer lineNo,

            @Schema(type = SchemaType.STRING, examples = "60", description = "In the line's unit")
            @NotNull
            @Positive
            @Digits(integer = 12, fraction = 6)
            BigDecimal quantity) {

        Load load() {
            var exact = quantity.stripTrailingZeros();
            return new Load(lineNo, exact.scale() < 0 ? exact.setScale(0) : exact); // 100 and not 1E+2
        }
    }

    @Schema(name = "ReleaseRequest")
    record ReleaseRequest(
            @Schema(examples = "0198c0de-0000-7000-8000-000000000003") @NotNull
            ShipmentId shipmentId,

            @NotEmpty @Size(max = 500) List<@NotNull @Valid LineRequest> lines) {}

    @Schema(name = "ReleaseOverrideRequest")
    record OverrideRequest(
            @Schema(examples = "0198c0de-0000-7000-8000-000000000003") @NotNull
            ShipmentId shipmentId,

            @NotEmpty @Size(max = 500) List<@NotNull @Valid LineRequest> lines,

            @Schema(examples = "The inspection is at the port tomorrow, agreed with the customer")
            @NotBlank
            @Size(max = 1000)
            String reason) {}

    @Schema(name = "ReleaseWithdrawalRequest")
    record WithdrawRequest(
            @Schema(examples = "Rolled over to the next voyage") @NotBlank @Size(max = 1000)
            String reason) {}

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(
            summary = "Release goods of an order to leave with a shipment",
            description =
                    "Refused with PREVENTION_INCOMPLETE, which names what is missing, and beyond what was ordered with its"
                            + " tolerance. Sent again for the same shipment it replaces what was released before.")
    @APIResponse(responseCode = "204", description = "They may leave")
    public Response release(@PathParam("order") OrderId order, @Valid @NotNull ReleaseRequest body) {
        return release(order, body, body.shipmentId(), body.lines(), null);
    }

    @POST
    @Path("/override")
    @RolesAllowed({"SUPERVISOR", "DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER"})
    @Operation(
            summary = "Release goods although something is missing, with a supervisor's reason",
            description =
                    "What is missing and the reason stay with the release. What was agreed on quantities holds all the same."
                            + " Also the word that is due when goods have left unreleased.")
    @APIResponse(responseCode = "204", description = "They may leave")
    public Response override(@PathParam("order") OrderId order, @Valid @NotNull OverrideRequest body) {
        return release(order, body, body.shipmentId(), body.lines(), body.reason());
    }

    @POST
    @Path("/{shipment}/withdraw")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Take a release back before the shipment has left")
    @APIResponse(responseCode = "204", description = "They do not leave with it")
    public Response withdraw(
            @PathParam("order") OrderId order,
            @PathParam("shipment") ShipmentId shipment,
            @Valid @NotNull WithdrawRequest body) {
        return requests.answer(body, asked -> {
            var withdraw = new Withdraw(shipment, body.reason(), asked.actor(), asked.now());
            return Answer.noContent(dispatches.handle(asked.tx(), order, asked.expected(), withdraw));
        });
    }

    private Response release(OrderId order, Object body, ShipmentId shipment, List<LineRequest> lines, String despite) {
        var loads = lines.stream().map(LineRequest::load).toList();
        return requests.answer(body, asked -> {
            var release = desk.release(asked, order, shipment, loads, despite);
            return Answer.noContent(dispatches.handle(asked.tx(), order, asked.expected(), release));
        });
    }
}
