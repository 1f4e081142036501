package io.gendan.order.tradedocument;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.demand.ShipmentId;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.tradedocument.DocumentCommand.Expect;
import io.gendan.order.tradedocument.DocumentEvent.Paper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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

/** The checklist of an order: which papers it needs, and how far each is. */
@Path("/v1/orders/{order}/documents")
@Tag(name = "Trade documents")
@RunOnVirtualThread
class DocumentResource {
    private final TradeDocuments documents;
    private final DocumentList list;
    private final DocumentDesk desk;
    private final Requests requests;

    DocumentResource(TradeDocuments documents, DocumentList list, DocumentDesk desk, Requests requests) {
        this.documents = documents;
        this.list = list;
        this.desk = desk;
        this.requests = requests;
    }

    @Schema(name = "DocumentRequest")
    record ExpectRequest(
            @Schema(examples = "BILL_OF_LADING") @NotNull DocumentKind kind,

            @Schema(examples = "COSU6123456789", description = "When it has one already") @Size(max = 60)
            String documentNo,

            @Schema(
                    examples = "0198c0de-0000-7000-8000-000000000003",
                    description = "Without it the document is for the whole order")
            ShipmentId shipmentId) {}

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(
            summary = "Put a document on an order's checklist",
            description = "It is then drafted, sent to the customer, confirmed by them and filed.")
    @APIResponse(
            responseCode = "201",
            description = "It is on the list; Location says where",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response expect(@PathParam("order") OrderId order, @Valid @NotNull ExpectRequest body) {
        return requests.answer(body, asked -> {
            desk.standing(asked.tx(), order, body.shipmentId());
            var id = new DocumentId(Id.next());
            var paper = new Paper(order, body.shipmentId(), body.kind(), body.documentNo());
            long version = documents.begin(asked.tx(), id, new Expect(paper, asked.actor(), asked.now()));
            return Answer.created(
                    "/v1/documents/" + id.value(), version, new Answer.Created(id.value(), body.documentNo()));
        });
    }

    @GET
    @RolesAllowed({"STAFF", "READ_DOCUMENTS"})
    @Operation(summary = "An order's documents and how far each is, in the order they were put on the list")
    public Page<DocumentView> page(
            @PathParam("order") OrderId order,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var viewer = requests.viewer();
        var rows = requests.read(tx -> list.page(tx, viewer, order, Page.after(after), Page.limit(limit) + 1));
        return Page.of(
                viewer.shown(rows, DocumentView::forCustomer),
                Page.limit(limit),
                row -> row.id().value());
    }
}
