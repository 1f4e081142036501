package io.gendan.order.customer;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.customer.CustomerCommand.Register;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.ZoneId;
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
    private final Customers customers;
    private final CustomerList list;
    private final Contacts contacts;
    private final Requests requests;

    CustomerResource(Customers customers, CustomerList list, Contacts contacts, Requests requests) {
        this.customers = customers;
        this.list = list;
        this.contacts = contacts;
        this.requests = requests;
    }

    record ContactRequest(
            @NotBlank @Size(max = 200) String name,
            @Email String email,
            @Size(max = 50) String phone) {}

    record RegisterRequest(
            @NotBlank @Size(max = 40) String customerNo,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 40) String category,
            @NotNull Language language,
            @NotNull ZoneId timeZone,
            Duration delayThreshold,
            @NotEmpty @Size(max = 50) List<@Valid @NotNull ContactRequest> contacts) {}

    record CustomerView(CustomerList.Row customer, List<Contacts.Contact> contacts) {}

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Register a customer with the people to reach there")
    @APIResponse(
            responseCode = "201",
            description = "It is there; Location says where",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response register(@Valid @NotNull RegisterRequest body) {
        return requests.answer(body, asked -> register(asked, body));
    }

    private Answer register(Asked asked, RegisterRequest body) {
        if (list.taken(asked.tx(), body.customerNo()))
            throw CustomerRefusal.CUSTOMER_NO_TAKEN.refused(
                    "customerNo " + body.customerNo() + " is another customer's", "/customerNo");
        var id = new CustomerId(Id.next());
        var threshold = body.delayThreshold() == null ? Duration.ofHours(24) : body.delayThreshold();
        var command = new Register(
                body.customerNo(),
                body.name(),
                body.category(),
                body.language(),
                body.timeZone().getId(),
                threshold);
        long version = customers.begin(asked.tx(), id, command);
        for (var contact : body.contacts())
            contacts.add(asked.tx(), id, contact.name(), contact.email(), contact.phone());
        return Answer.created(
                "/v1/customers/" + id.value(), version, new Answer.Created(id.value(), body.customerNo()));
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The customers, oldest first")
    public Page<CustomerList.Row> page(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") String limit) {
        var rows = requests.read(tx -> list.page(tx, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), row -> row.id().value());
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
        return requests.one(tx ->
                list.find(tx, id).map(row -> Answer.ok(row.version(), new CustomerView(row, contacts.of(tx, id)))));
    }
}
