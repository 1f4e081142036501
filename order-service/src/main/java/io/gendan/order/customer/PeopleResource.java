package io.gendan.order.customer;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.customer.CustomerRequests.ChangeContactRequest;
import io.gendan.order.customer.CustomerRequests.ContactRequest;
import io.gendan.order.customer.CustomerRequests.EraseRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/customers/{id}/contacts")
@Tag(name = "Customers")
@RunOnVirtualThread
class PeopleResource {
    private final CustomerDesk desk;
    private final Requests requests;

    PeopleResource(CustomerDesk desk, Requests requests) {
        this.desk = desk;
        this.requests = requests;
    }

    /** An id and nothing else: what is answered is kept for those who ask again. */
    @Schema(name = "AddedContactPerson")
    record Added(ContactId id) {}

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Add a person to a customer's contacts")
    @APIResponse(
            responseCode = "201",
            description = "The person is there; ETag is the customer's version after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Added.class)))
    public Response add(@PathParam("id") CustomerId id, @Valid @NotNull ContactRequest body) {
        return requests.answer(body, asked -> desk.addContact(asked, id, body));
    }

    @POST
    @Path("/{contactId}/change")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(
            summary = "Change what is recorded of a contact person; If-Match with the customer's ETag is required",
            description = "The history says which field was changed by whom, and never from what to what.")
    @APIResponse(responseCode = "204", description = "It is changed; ETag is the customer's version after it")
    public Response change(
            @PathParam("id") CustomerId id,
            @PathParam("contactId") ContactId contact,
            @Valid @NotNull ChangeContactRequest body) {
        return requests.answer(body, asked -> Answer.noContent(desk.changeContact(asked, id, contact, body)));
    }

    @POST
    @Path("/{contactId}/erase")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "GENERAL_MANAGER", "ADMIN"})
    @Operation(
            summary = "Erase a contact person for good",
            description =
                    "Name, phone, fax, e-mail and address are deleted here and wherever another service copied them;"
                            + " what the person agreed to stays in the history under the person's id. It cannot be undone.")
    @APIResponse(
            responseCode = "204",
            description = "Nobody can say any more who it was; ETag is the customer's version")
    public Response erase(
            @PathParam("id") CustomerId id,
            @PathParam("contactId") ContactId contact,
            @Valid @NotNull EraseRequest body) {
        return requests.answer(body, asked -> Answer.noContent(desk.eraseContact(asked, id, contact, body.reason())));
    }
}
