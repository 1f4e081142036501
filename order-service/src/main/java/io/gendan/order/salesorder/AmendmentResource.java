package io.gendan.order.salesorder;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/orders/{id}/amendments")
@Tag(name = "Orders")
@RunOnVirtualThread
class AmendmentResource {
    private final Orders orders;
    private final OrderList list;
    private final OrderAmendments amendments;
    private final OrderDesk desk;
    private final Requests requests;

    AmendmentResource(Orders orders, OrderList list, OrderAmendments amendments, OrderDesk desk, Requests requests) {
        this.orders = orders;
        this.list = list;
        this.amendments = amendments;
        this.desk = desk;
        this.requests = requests;
    }

    @Schema(name = "OrderAmendments")
    record Amendments(List<AmendmentView> items) {}

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(
            summary = "Amend an order as it was agreed with the customer; If-Match is required",
            description =
                    "Only what is to be otherwise is sent. Once a shipment is booked its term stays: who bears the risk"
                            + " does not change under way.")
    @APIResponse(responseCode = "204", description = "It is amended")
    public Response amend(@PathParam("id") OrderId id, @Valid @NotNull AmendRequest body) {
        return requests.answer(body, asked -> {
            var expected = asked.demanded();
            return Answer.noContent(orders.handle(asked.tx(), id, expected, desk.command(asked, id, body)));
        });
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "What was changed of an order: from what, to what, agreed with whom")
    public Amendments all(@PathParam("id") OrderId id) {
        return requests.read(tx -> {
            if (list.find(tx, id).isEmpty()) throw new Problem(404, "NOT_FOUND", "There is nothing with this id");
            return new Amendments(amendments.of(tx, id));
        });
    }
}
