package io.gendan.order.demand;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.demand.DemandCommand.Withdraw;
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

@Path("/v1/demands")
@Tag(name = "Demands")
@RunOnVirtualThread
class DemandResource {
    private final Demands demands;
    private final DemandList list;
    private final RemindersOfAnInvoice reminders;
    private final Requests requests;

    DemandResource(Demands demands, DemandList list, RemindersOfAnInvoice reminders, Requests requests) {
        this.demands = demands;
        this.list = list;
        this.reminders = reminders;
        this.requests = requests;
    }

    @Schema(name = "OverrideDemandRequest")
    record OverrideRequest(
            @Schema(examples = "The customer asked for this invoice to claim from their insurer")
            @NotBlank
            @Size(max = 500)
            String reason) {}

    @Schema(name = "WithdrawDemandRequest")
    record WithdrawRequest(
            @Schema(examples = "Wrong amount") @NotBlank @Size(max = 500)
            String reason) {}

    @POST
    @Path("/{id}/override")
    @RolesAllowed("GENERAL_MANAGER")
    @Operation(summary = "Let one demand through although an incident is not settled; If-Match is required")
    @APIResponse(
            responseCode = "204",
            description = "It is out and collected; reason and account stand beside it for ever")
    public Response override(@PathParam("id") DemandId id, @Valid @NotNull OverrideRequest body) {
        return requests.answer(
                body,
                asked -> Answer.noContent(demands.handle(
                        asked.tx(),
                        id,
                        asked.demanded(),
                        new DemandCommand.Override(asked.actor(), body.reason(), asked.now()))));
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Withdraw a demand; If-Match is required")
    @APIResponse(responseCode = "204", description = "It is withdrawn, and nothing brings it back")
    public Response withdraw(@PathParam("id") DemandId id, @Valid @NotNull WithdrawRequest body) {
        return requests.answer(body, asked -> {
            var withdraw = new Withdraw(body.reason(), asked.now());
            long version = demands.handle(asked.tx(), id, asked.demanded(), withdraw);
            reminders.endOfWithdrawn(asked.tx(), id, asked.now());
            return Answer.noContent(version);
        });
    }

    @GET
    @RolesAllowed({"STAFF", "READ_INVOICES"})
    @Operation(summary = "The demands, oldest first")
    public Page<DemandView> page(
            @QueryParam("order") String order,
            @QueryParam("customer") String customer,
            @QueryParam("status") String status,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var ofOrder = Page.only("order", order);
        var ofCustomer = Page.only("customer", customer);
        var inStatus = Page.only("status", status, DemandStatus.class);
        var viewer = requests.viewer();
        var rows = requests.read(
                tx -> list.page(tx, viewer, ofOrder, ofCustomer, inStatus, Page.after(after), Page.limit(limit) + 1));
        return Page.of(
                viewer.shown(rows, DemandView::forCustomer),
                Page.limit(limit),
                row -> row.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"STAFF", "READ_INVOICES"})
    @Operation(summary = "One demand: how far it is, and what it waits for")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DemandView.class)))
    public Response one(@PathParam("id") DemandId id) {
        var viewer = requests.viewer();
        return requests.one(tx -> list.find(tx, viewer, id)
                .map(row -> Answer.ok(row.version(), viewer.shown(row, DemandView::forCustomer))));
    }
}
