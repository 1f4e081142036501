package io.gendan.order.customer;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.customer.ContactRole.DOCUMENTS;
import static io.gendan.order.customer.ContactRole.FINANCE;
import static io.gendan.order.customer.ContactRole.PURCHASING;
import static io.gendan.order.customer.Customer.DECIDER;
import static io.gendan.order.customer.CustomerRefusal.CONTACTS_TOO_MANY;
import static io.gendan.order.customer.CustomerRefusal.CONTACT_CHANGES_NOTHING;
import static io.gendan.order.customer.CustomerRefusal.CONTACT_ERASED;
import static io.gendan.order.customer.CustomerRefusal.CONTACT_NOT_KNOWN;
import static io.gendan.order.customer.CustomerRefusal.CUSTOMER_NOT_KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.order.customer.CustomerCommand.AddContact;
import io.gendan.order.customer.CustomerCommand.ChangeContact;
import io.gendan.order.customer.CustomerCommand.EraseContact;
import io.gendan.order.customer.CustomerCommand.FirstContact;
import io.gendan.order.customer.CustomerCommand.Register;
import io.gendan.order.customer.CustomerEvent.ContactAdded;
import io.gendan.order.customer.CustomerEvent.ContactChanged;
import io.gendan.order.customer.CustomerEvent.ContactErased;
import io.gendan.order.customer.CustomerEvent.Registered;
import io.gendan.order.grade.Grade;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The people at a customer's, by their ids alone. */
class PeopleTest {
    private static final Instant NOW = Instant.parse("2026-08-03T08:00:00Z");
    private static final ContactId ANN = new ContactId(new UUID(0, 1));
    private static final ContactId BEN = new ContactId(new UUID(0, 2));
    private static final CustomerProfile PROFILE = new CustomerProfile(
            "Acme", "A", Grade.B, Language.ENGLISH, "UTC", Duration.ofHours(24), CustomerProfile.USUAL_WAYS);
    private static final Registered ACME = CustomerTest.registered(PROFILE);
    private static final ContactAdded ANN_ADDED = added(ANN, PURCHASING);

    @Test
    void a_firm_is_registered_with_its_people() {
        var register = new Register(
                "C-1",
                PROFILE,
                List.of(new FirstContact(ANN, null), new FirstContact(BEN, List.of(FINANCE))),
                "staff-1",
                NOW);
        given(DECIDER).when(register).then(ACME, ANN_ADDED, added(BEN, FINANCE));
    }

    @Test
    void somebody_is_added_with_roles_each_once_and_for_purchasing_when_none_is_said() {
        given(DECIDER, ACME).when(add(BEN, null)).then(added(BEN, PURCHASING));
        given(DECIDER, ACME)
                .when(add(BEN, List.of(FINANCE, DOCUMENTS, FINANCE)))
                .then(added(BEN, DOCUMENTS, FINANCE));
        given(DECIDER).when(add(BEN, null)).thenRefused(CUSTOMER_NOT_KNOWN);
    }

    @Test
    void a_customer_has_fifty_people_and_not_one_more_until_one_is_erased() {
        var facts = new ArrayList<CustomerEvent>(List.of(ACME));
        for (int i = 1; i <= 49; i++) facts.add(added(new ContactId(new UUID(1, i)), PURCHASING));
        given(DECIDER, facts.toArray(CustomerEvent[]::new)).when(add(BEN, null)).then(added(BEN, PURCHASING));
        facts.add(ANN_ADDED);
        given(DECIDER, facts.toArray(CustomerEvent[]::new)).when(add(BEN, null)).thenRefused(CONTACTS_TOO_MANY);
        facts.add(erased());
        given(DECIDER, facts.toArray(CustomerEvent[]::new)).when(add(BEN, null)).then(added(BEN, PURCHASING));
    }

    @Test
    void a_change_says_which_fields_and_what_for_they_are_now() {
        given(DECIDER, ACME, ANN_ADDED)
                .when(change(true, List.of("email", "phone"), null))
                .then(new ContactChanged(ANN, List.of("email", "phone"), List.of(PURCHASING), "staff-1", NOW));
        given(DECIDER, ACME, ANN_ADDED)
                .when(change(true, List.of(), List.of(FINANCE)))
                .then(new ContactChanged(ANN, List.of("roles"), List.of(FINANCE), "staff-1", NOW));
    }

    @Test
    void a_change_of_nothing_is_refused() {
        given(DECIDER, ACME, ANN_ADDED)
                .when(change(true, List.of(), List.of(PURCHASING)))
                .thenRefused(CONTACT_CHANGES_NOTHING);
        given(DECIDER, ACME, ANN_ADDED).when(change(true, List.of(), null)).thenRefused(CONTACT_CHANGES_NOTHING);
        given(DECIDER, ACME).when(change(false, List.of(), null)).thenRefused(CONTACT_NOT_KNOWN);
    }

    @Test
    void who_was_there_before_people_were_in_the_facts_is_changed_and_erased_like_anybody() {
        given(DECIDER, ACME)
                .when(change(true, List.of("phone"), null))
                .then(new ContactChanged(ANN, List.of("phone"), List.of(PURCHASING), "staff-1", NOW));
        given(DECIDER, ACME).when(erase(true)).then(erased());
    }

    @Test
    void who_is_erased_stays_erased_and_erasing_twice_changes_nothing() {
        given(DECIDER, ACME, ANN_ADDED).when(erase(true)).then(erased());
        given(DECIDER, ACME, ANN_ADDED, erased()).when(erase(false)).thenNothing();
        given(DECIDER, ACME, ANN_ADDED, erased())
                .when(change(false, List.of("email"), null))
                .thenRefused(CONTACT_ERASED);
        given(DECIDER, ACME).when(erase(false)).thenRefused(CONTACT_NOT_KNOWN);
        given(DECIDER).when(erase(false)).thenRefused(CUSTOMER_NOT_KNOWN);
    }

    @Test
    void white_space_is_nothing_and_a_difference_is_named_by_its_field() {
        var ann = Person.of(" Ann Buyer ", "ann@acme.example", " ", null, "");
        assertThat(ann).isEqualTo(new Person("Ann Buyer", "ann@acme.example", null, null, null));
        assertThat(ann.differencesTo(Person.of("Ann Buyer", null, "1", "2", "3")))
                .containsExactly("email", "phone", "fax", "address");
        assertThat(ann.differencesTo(Person.of("Ann", "ann@acme.example", null, null, null)))
                .containsExactly("name");
        assertThat(ann.differencesTo(ann)).isEmpty();
    }

    private static ContactAdded added(ContactId contact, ContactRole... roles) {
        return new ContactAdded(contact, List.of(roles), "staff-1", NOW);
    }

    private static ContactErased erased() {
        return new ContactErased(ANN, ErasureReason.PERSON_ASKED, "staff-1", NOW);
    }

    private static AddContact add(ContactId contact, List<ContactRole> roles) {
        return new AddContact(contact, roles, "staff-1", NOW);
    }

    private static ChangeContact change(boolean known, List<String> fields, List<ContactRole> roles) {
        return new ChangeContact(ANN, known, fields, roles, "staff-1", NOW);
    }

    private static EraseContact erase(boolean known) {
        return new EraseContact(ANN, known, ErasureReason.PERSON_ASKED, "staff-1", NOW);
    }
}
