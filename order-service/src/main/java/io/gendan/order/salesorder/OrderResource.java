package io.gendan.order.salesorder;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Viewer;
import io.gendan.order.salesorder.OrderCommand.Cancel;
import io.gendan.order.salesorder.OrderCommand.Confirm;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

@Path("/v1/orders")
@Tag(name = "Orders")
@RunOnVirtualThread
class OrderResource {
    private final Orders orders;
    private final OrderList list;
    private final OrderDesk desk;
    private final PartnersOrder partners;
    private final Billing billing;
    private final Requests requests;

    OrderResource(
            Orders orders, OrderList list, OrderDesk desk, PartnersOrder partners, Billing billing, Requests requests) {
        this.orders = orders;
        this.list = list;
        this.desk = desk;
        this.partners = partners;
        this.billing = billing;
        this.requests = requests;
    }

    @Schema(name = "CancelOrderRequest")
    record CancelRequest(
            @Schema(examples = "The customer gave it up") @NotBlank @Size(max = 500)
            String reason) {}

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "PLACE_ORDERS"})
    @Operation(
            summary = "Place an order: a sales contract with its lines, on terms of Incoterms 2020",
            description =
                    "A partner places for themselves, in the unit and at the price that we sell for on that day, and the"
                            + " number is ours to give. It is placed; that we confirm it is another thing.")
    @APIResponse(
            responseCode = "201",
            description = "It is there; Location says where",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response place(@Valid @NotNull PlaceRequest body) {
        return requests.answer(body, asked -> place(asked, body));
    }

    private Answer place(Asked asked, PlaceRequest body) {
        var id = new OrderId(Id.next());
        switch (requests.viewer()) {
            case Viewer.Partner partner -> partners.mayBePlaced(asked, partner, body);
            case Viewer.OurPeople _ -> {}
        }
        var command = desk.command(asked, body);
        long version = orders.begin(asked.tx(), id, command);
        return Answer.created("/v1/orders/" + id.value(), version, new Answer.Created(id.value(), command.orderNo()));
    }

    @POST
    @Path("/{id}/confirm")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Confirm an order to the customer")
    @APIResponse(responseCode = "204", description = "It is confirmed")
    public Response confirm(@PathParam("id") OrderId id) {
        return requests.answer(
                null,
                asked -> Answer.noContent(orders.handle(asked.tx(), id, asked.expected(), new Confirm(asked.now()))));
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(
            summary = "Cancel an order; If-Match is required",
            description = "Demands that wait are withdrawn with it. What has gone out stays out and is named in the"
                    + " answer, so that somebody decides about each.")
    @APIResponse(
            responseCode = "200",
            description = "It is cancelled",
            content = @Content(schema = @Schema(implementation = CancelledOrder.class)))
    public Response cancel(@PathParam("id") OrderId id, @Valid @NotNull CancelRequest body) {
        return requests.answer(body, asked -> {
            var cancel = new Cancel(body.reason(), asked.now());
            long version = orders.handle(asked.tx(), id, asked.demanded(), cancel);
            return Answer.ok(version, billing.end(asked.tx(), id, body.reason(), asked.now()));
        });
    }

    @GET
    @RolesAllowed({"STAFF", "READ_ORDERS"})
    @Operation(summary = "The orders, oldest first")
    public Page<OrderView> page(
            @QueryParam("customer") String customer,
            @QueryParam("status") String status,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var ofCustomer = Page.only("customer", customer);
        var inStatus = Page.only("status", status, OrderList.Status.class);
        var viewer = requests.viewer();
        var rows = requests.read(
                tx -> list.page(tx, viewer, ofCustomer, inStatus, Page.after(after), Page.limit(limit) + 1));
        return Page.of(
                viewer.shown(rows, OrderView::forCustomer),
                Page.limit(limit),
                row -> row.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"STAFF", "READ_ORDERS"})
    @Operation(summary = "One order")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OrderView.class)))
    public Response one(@PathParam("id") OrderId id) {
        var viewer = requests.viewer();
        return requests.one(tx -> list.find(tx, viewer, id)
                .map(row -> Answer.ok(row.version(), viewer.shown(row, OrderView::forCustomer))));
    }
}
