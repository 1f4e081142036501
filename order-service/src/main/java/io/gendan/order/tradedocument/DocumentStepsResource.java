package io.gendan.order.tradedocument;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.tradedocument.DocumentCommand.AskForChanges;
import io.gendan.order.tradedocument.DocumentCommand.Confirm;
import io.gendan.order.tradedocument.DocumentCommand.Drop;
import io.gendan.order.tradedocument.DocumentCommand.File;
import io.gendan.order.tradedocument.DocumentCommand.Send;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One document on its way: sent, wanted otherwise, confirmed, filed. */
@Path("/v1/documents/{id}")
@Tag(name = "Trade documents")
@RunOnVirtualThread
@RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
class DocumentStepsResource {
    private final TradeDocuments documents;
    private final DocumentList list;
    private final DocumentDesk desk;
    private final Requests requests;

    DocumentStepsResource(TradeDocuments documents, DocumentList list, DocumentDesk desk, Requests requests) {
        this.documents = documents;
        this.list = list;
        this.desk = desk;
        this.requests = requests;
    }

    @Schema(name = "DocumentSentRequest")
    record SentRequest(
            @Schema(examples = "0198c0de-0000-7000-8000-000000000004", description = "A contact person of the customer")
            @NotNull
            UUID contactId,

            @Schema(examples = "EMAIL") @NotNull Channel channel,

            @Schema(examples = "2026-01-05T08:00:00Z") @NotNull
            Instant sentAt) {}

    @Schema(name = "DocumentChangesRequest")
    record ChangesRequest(
            @Schema(examples = "0198c0de-0000-7000-8000-000000000004") @NotNull
            UUID contactId,

            @Schema(examples = "Notify party: add the telephone number") @NotBlank @Size(max = 2000)
            String changes,

            @Schema(examples = "2026-01-05T09:00:00Z") @NotNull
            Instant askedAt) {}

    @Schema(name = "DocumentConfirmedRequest")
    record ConfirmedRequest(
            @Schema(examples = "0198c0de-0000-7000-8000-000000000004") @NotNull
            UUID contactId,

            @Schema(examples = "EMAIL") @NotNull Channel channel,

            @Schema(examples = "2026-01-05T10:00:00Z") @NotNull
            Instant confirmedAt) {}

    @Schema(name = "DocumentDroppedRequest")
    record DropRequest(
            @Schema(examples = "The customer needs none") @NotBlank @Size(max = 500)
            String reason) {}

    @GET
    @RolesAllowed({"STAFF", "READ_DOCUMENTS"})
    @Operation(summary = "One document with all that was done about it")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DocumentView.class)))
    public Response one(@PathParam("id") DocumentId id) {
        var viewer = requests.viewer();
        return requests.one(tx -> list.find(tx, viewer, id)
                .map(row -> Answer.ok(row.version(), viewer.shown(row, DocumentView::forCustomer))));
    }

    @POST
    @Path("/sent")
    @Operation(summary = "Record that the draft was sent to the customer")
    @APIResponse(responseCode = "204", description = "It is with the customer")
    public Response sent(@PathParam("id") DocumentId id, @Valid @NotNull SentRequest body) {
        return step(
                id,
                body,
                asked -> new Send(
                        desk.contact(asked.tx(), id, body.contactId()),
                        body.channel(),
                        body.sentAt(),
                        asked.actor(),
                        asked.now()));
    }

    @POST
    @Path("/changes")
    @Operation(summary = "Record that the customer wants the draft otherwise: a new draft is due")
    @APIResponse(responseCode = "204", description = "It came back")
    public Response changes(@PathParam("id") DocumentId id, @Valid @NotNull ChangesRequest body) {
        return step(
                id,
                body,
                asked -> new AskForChanges(
                        desk.contact(asked.tx(), id, body.contactId()),
                        body.changes(),
                        body.askedAt(),
                        asked.actor(),
                        asked.now()));
    }

    @POST
    @Path("/confirmed")
    @Operation(summary = "Record that the customer confirmed the draft they were sent")
    @APIResponse(responseCode = "204", description = "It is confirmed")
    public Response confirmed(@PathParam("id") DocumentId id, @Valid @NotNull ConfirmedRequest body) {
        return step(
                id,
                body,
                asked -> new Confirm(
                        desk.contact(asked.tx(), id, body.contactId()),
                        body.channel(),
                        body.confirmedAt(),
                        asked.actor(),
                        asked.now()));
    }

    @POST
    @Path("/file")
    @Operation(summary = "File the document as the customer confirmed it")
    @APIResponse(responseCode = "204", description = "It is filed and stays as it is")
    public Response file(@PathParam("id") DocumentId id) {
        return step(id, null, asked -> new File(asked.actor(), asked.now()));
    }

    @POST
    @Path("/drop")
    @Operation(summary = "Take a document off the checklist, with a reason")
    @APIResponse(responseCode = "204", description = "It is not needed")
    public Response drop(@PathParam("id") DocumentId id, @Valid @NotNull DropRequest body) {
        return step(id, body, asked -> new Drop(body.reason(), asked.actor(), asked.now()));
    }

    private Response step(DocumentId id, Object body, Function<Asked, DocumentCommand> command) {
        return requests.answer(
                body,
                asked -> Answer.noContent(documents.handle(asked.tx(), id, asked.expected(), command.apply(asked))));
    }
}
