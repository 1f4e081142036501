package io.gendan.order.customer;

import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Tx;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whom to write to. For our own services alone: people are in no event, so whoever sends a letter asks here when it is
 * sent. Not part of the public API. */
@Path("/internal/contacts")
@RunOnVirtualThread
class ContactsResource {
    private final CustomerList customers;
    private final Contacts contacts;
    private final Requests requests;

    ContactsResource(CustomerList customers, Contacts contacts, Requests requests) {
        this.customers = customers;
        this.contacts = contacts;
        this.requests = requests;
    }

    record Addressee(
            CustomerId customerId, String name, Language language, String timeZone, List<Contacts.Contact> contacts) {}

    record AddresseesRequest(
            @NotNull @Size(min = 1, max = 500) List<@NotNull CustomerId> customerIds) {}

    record Addressees(List<Addressee> items) {}

    @GET
    @RolesAllowed("SERVICE")
    @Operation(hidden = true)
    public Addressee one(@QueryParam("customer") @NotNull CustomerId customer) {
        return requests.read(tx -> of(tx, List.of(customer))).items().stream()
                .findFirst()
                .orElseThrow(() -> new Problem(404, "NOT_FOUND", "There is no customer with this id"));
    }

    /** Customers that do not exist are left out. */
    @POST
    @RolesAllowed("SERVICE")
    @Operation(hidden = true)
    public Addressees many(@Valid @NotNull AddresseesRequest body) {
        return requests.read(tx -> of(tx, body.customerIds()));
    }

    private Addressees of(Tx tx, List<CustomerId> ids) {
        var people = contacts.of(tx, ids);
        return new Addressees(customers.all(tx, ids).stream()
                .map(row -> new Addressee(
                        row.id(), row.name(), row.language(), row.timeZone(), people.getOrDefault(row.id(), List.of())))
                .toList());
    }
}
