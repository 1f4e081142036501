package io.gendan.order.customer;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Id;
import io.gendan.order.customer.CustomerCommand.AddContact;
import io.gendan.order.customer.CustomerCommand.Change;
import io.gendan.order.customer.CustomerCommand.ChangeContact;
import io.gendan.order.customer.CustomerCommand.EraseContact;
import io.gendan.order.customer.CustomerCommand.FirstContact;
import io.gendan.order.customer.CustomerCommand.Register;
import io.gendan.order.customer.CustomerRequests.ChangeContactRequest;
import io.gendan.order.customer.CustomerRequests.ChangeRequest;
import io.gendan.order.customer.CustomerRequests.ContactRequest;
import io.gendan.order.customer.CustomerRequests.RegisterRequest;
import io.gendan.order.grade.Grade;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Makes commands of requests. What says who somebody is goes into the table beside the log, in the same transaction. */
@Singleton
class CustomerDesk {
    private static final Duration A_DAY = Duration.ofHours(24);

    private final Customers customers;
    private final CustomerList list;
    private final Contacts contacts;
    private final Forgetting elsewhere;

    CustomerDesk(Customers customers, CustomerList list, Contacts contacts, Forgetting elsewhere) {
        this.customers = customers;
        this.list = list;
        this.contacts = contacts;
        this.elsewhere = elsewhere;
    }

    Answer register(Asked asked, RegisterRequest body) {
        var tx = asked.tx();
        if (list.taken(tx, body.customerNo()))
            throw CustomerRefusal.CUSTOMER_NO_TAKEN.refused(
                    "customerNo " + body.customerNo() + " is another customer's", "/customerNo");
        var id = new CustomerId(Id.next());
        var first = new ArrayList<FirstContact>();
        for (var one : body.contacts()) {
            var contact = new ContactId(Id.next());
            contacts.add(tx, id, contact, one.person());
            first.add(new FirstContact(contact, one.roles()));
        }
        long version = customers.begin(
                tx, id, new Register(body.customerNo(), profile(body), first, asked.actor(), asked.now()));
        return Answer.created(
                "/v1/customers/" + id.value(), version, new Answer.Created(id.value(), body.customerNo()));
    }

    private static CustomerProfile profile(RegisterRequest body) {
        return new CustomerProfile(
                body.name(),
                body.category(),
                body.grade() == null ? Grade.USUAL : body.grade(),
                body.language(),
                body.timeZone().getId(),
                body.delayThreshold() == null ? A_DAY : body.delayThreshold(),
                body.waysToReach() == null ? CustomerProfile.USUAL_WAYS : body.waysToReach());
    }

    long change(Asked asked, CustomerId id, ChangeRequest body) {
        var change = new Change(
                body.name(),
                body.category(),
                body.grade(),
                body.language(),
                body.timeZone() == null ? null : body.timeZone().getId(),
                body.delayThreshold(),
                body.waysToReach(),
                asked.actor(),
                asked.now());
        return customers.handle(asked.tx(), id, asked.demanded(), change);
    }

    Answer addContact(Asked asked, CustomerId id, ContactRequest body) {
        var contact = new ContactId(Id.next());
        var add = new AddContact(contact, body.roles(), asked.actor(), asked.now());
        long version = customers.handle(asked.tx(), id, asked.expected(), add);
        contacts.add(asked.tx(), id, contact, body.person());
        return Answer.created("/v1/customers/" + id.value(), version, new PeopleResource.Added(contact));
    }

    long changeContact(Asked asked, CustomerId id, ContactId contact, ChangeContactRequest body) {
        var expected = asked.demanded();
        var before = contacts.find(asked.tx(), id, contact);
        var now = before.map(body::appliedTo);
        var fields = before.map(person -> person.differencesTo(body.appliedTo(person)))
                .orElse(List.of());
        var change = new ChangeContact(contact, before.isPresent(), fields, body.roles(), asked.actor(), asked.now());
        long version = customers.handle(asked.tx(), id, expected, change);
        now.ifPresent(person -> contacts.change(asked.tx(), contact, person));
        return version;
    }

    long eraseContact(Asked asked, CustomerId id, ContactId contact, ErasureReason reason) {
        var person = contacts.find(asked.tx(), id, contact);
        var erase = new EraseContact(contact, person.isPresent(), reason, asked.actor(), asked.now());
        long version = customers.handle(asked.tx(), id, asked.expected(), erase);
        contacts.erase(asked.tx(), contact);
        elsewhere.forget(asked, id);
        return version;
    }
}
