package io.gendan.order.customer;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Whom to write to. For complaint-service alone: people are in no event, so whoever sends a letter asks here when it is sent. Not
 * part of the public API, and no user's token opens it.
 */
@Path("/internal/contacts")
@RunOnVirtualThread
class ContactsResource {
    private final CustomerList customers;
    private final Contacts contacts;
    private final OwnServices ownServices;
    private final Transactions transactions;

    ContactsResource(CustomerList customers, Contacts contacts, OwnServices ownServices, Transactions transactions) {
        this.customers = customers;
        this.contacts = contacts;
        this.ownServices = ownServices;
        this.transactions = transactions;
    }

    record Addressee(
            CustomerId customerId, String name, Language language, String timeZone, List<Contacts.Contact> contacts) {}

    record AddresseesRequest(
            @NotNull @Size(min = 1, max = 500) List<@NotNull CustomerId> customerIds) {}

    record Addressees(List<Addressee> items) {}

    /** Customers that do not exist are left out. */
    @POST
    @PermitAll
    @Operation(hidden = true)
    public Addressees many(@HeaderParam("Authorization") String authorization, @Valid @NotNull AddresseesRequest body) {
        var service = ownServices.caller(authorization);
        return transactions.reading(Cause.of(service), tx -> of(tx, body.customerIds()));
    }

    record Sender(CustomerId customerId, ContactId contactId, String name, String email) {}

    record SendersRequest(@NotNull @Size(min = 1, max = 100) List<@NotNull @Size(max = 320) String> emails) {}

    record Senders(List<Sender> items) {}

    /** Whose addresses these are; nobody's are left out. The same person may be known at two customers. */
    @POST
    @Path("/by-address")
    @PermitAll
    @Operation(hidden = true)
    public Senders senders(@HeaderParam("Authorization") String authorization, @Valid @NotNull SendersRequest body) {
        var service = ownServices.caller(authorization);
        return transactions.reading(Cause.of(service), tx -> new Senders(contacts.at(tx, body.emails())));
    }

    private Addressees of(Tx tx, List<CustomerId> ids) {
        var people = contacts.of(tx, ids);
        return new Addressees(customers.all(tx, ids).stream()
                .map(row -> new Addressee(
                        row.id(), row.name(), row.language(), row.timeZone(), people.getOrDefault(row.id(), List.of())))
                .toList());
    }
}
