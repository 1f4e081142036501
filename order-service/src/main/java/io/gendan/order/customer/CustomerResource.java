package io.gendan.order.customer;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.customer.CustomerRequests.ChangeRequest;
import io.gendan.order.customer.CustomerRequests.RegisterRequest;
import io.gendan.order.grade.Grade;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/customers")
@Tag(name = "Customers")
@RunOnVirtualThread
class CustomerResource {
    private final CustomerDesk desk;
    private final CustomerList list;
    private final CustomerChanges changes;
    private final Contacts contacts;
    private final CustomerContacts people;
    private final Requests requests;

    CustomerResource(
            CustomerDesk desk,
            CustomerList list,
            CustomerChanges changes,
            Contacts contacts,
            CustomerContacts people,
            Requests requests) {
        this.desk = desk;
        this.list = list;
        this.changes = changes;
        this.contacts = contacts;
        this.people = people;
        this.requests = requests;
    }

    /** {@code erasedContacts} are ids that an older agreement may name: who that was is not known any more. */
    record CustomerView(
            CustomerList.Row customer, List<Contacts.Contact> contacts, List<CustomerContacts.Erased> erasedContacts) {}

    @Schema(name = "CustomerChanges")
    record Changes(List<CustomerChange> items) {}

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Register a customer with the people to reach there")
    @APIResponse(
            responseCode = "201",
            description = "It is there; Location says where",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response register(@Valid @NotNull RegisterRequest body) {
        return requests.answer(body, asked -> desk.register(asked, body));
    }

    @POST
    @Path("/{id}/change")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(
            summary = "Change a customer's file; If-Match is required",
            description =
                    "Only what is to be otherwise is sent. Orders that are placed keep what they were placed with.")
    @APIResponse(responseCode = "204", description = "It is changed; ETag is the version after it")
    public Response change(@PathParam("id") CustomerId id, @Valid @NotNull ChangeRequest body) {
        return requests.answer(body, asked -> Answer.noContent(desk.change(asked, id, body)));
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The customers, oldest first")
    public Page<CustomerList.Row> page(
            @QueryParam("grade") String grade,
            @QueryParam("category") String category,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var ofGrade = Page.only("grade", grade, Grade.class);
        var most = Page.limit(limit);
        var rows = requests.read(tx -> list.page(tx, ofGrade, category, Page.after(after), most + 1));
        return Page.of(rows, most, row -> row.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("STAFF")
    @Operation(summary = "One customer with its contacts")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CustomerView.class)))
    public Response one(@PathParam("id") CustomerId id) {
        return requests.one(tx -> list.find(tx, id)
                .map(row ->
                        Answer.ok(row.version(), new CustomerView(row, contacts.of(tx, id), people.erased(tx, id)))));
    }

    @GET
    @Path("/{id}/changes")
    @RolesAllowed("STAFF")
    @Operation(summary = "What was changed of a customer's file: from what, to what, by whom; oldest first")
    public Changes changes(@PathParam("id") CustomerId id) {
        return requests.read(tx -> {
            if (list.find(tx, id).isEmpty()) throw new Problem(404, "NOT_FOUND", "There is nothing with this id");
            return new Changes(changes.of(tx, id));
        });
    }
}
