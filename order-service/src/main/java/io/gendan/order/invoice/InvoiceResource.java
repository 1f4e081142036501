package io.gendan.order.invoice;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invoices are read here. Nobody can make one: it comes of a demand that is through the gate. */
@Path("/v1/invoices")
@Tag(name = "Invoices")
@RunOnVirtualThread
class InvoiceResource {
    private final InvoiceList list;
    private final Requests requests;

    InvoiceResource(InvoiceList list, Requests requests) {
        this.list = list;
        this.requests = requests;
    }

    @GET
    @RolesAllowed({"STAFF", "READ_INVOICES"})
    @Operation(summary = "The invoices and debit notes, oldest first")
    public Page<InvoiceView> page(
            @QueryParam("order") String order,
            @QueryParam("customer") String customer,
            @QueryParam("status") String status,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var ofOrder = Page.only("order", order);
        var ofCustomer = Page.only("customer", customer);
        var inStatus = Page.only("status", status, InvoiceStatus.class);
        var viewer = requests.viewer();
        var rows = requests.read(
                tx -> list.page(tx, viewer, ofOrder, ofCustomer, inStatus, Page.after(after), Page.limit(limit) + 1));
        return Page.of(
                viewer.shown(rows, InvoiceView::forCustomer),
                Page.limit(limit),
                row -> row.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"STAFF", "READ_INVOICES"})
    @Operation(summary = "One invoice or debit note: what is open, and what was paid and credited")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = InvoiceView.WithEntries.class)))
    public Response one(@PathParam("id") InvoiceId id) {
        var viewer = requests.viewer();
        return requests.one(tx -> list.find(tx, id)
                .filter(row -> viewer.sees(row.customerId()))
                .map(row -> new InvoiceView.WithEntries(row, list.entries(tx, id)))
                .map(whole -> Answer.ok(
                        whole.invoice().version(), viewer.shown(whole, InvoiceView.WithEntries::forCustomer))));
    }
}
