package io.gendan.order.customer;

import static io.gendan.order.customer.CustomerRefusal.CONTACTS_TOO_MANY;
import static io.gendan.order.customer.CustomerRefusal.CONTACT_CHANGES_NOTHING;
import static io.gendan.order.customer.CustomerRefusal.CONTACT_ERASED;
import static io.gendan.order.customer.CustomerRefusal.CONTACT_NOT_KNOWN;

import io.gendan.order.customer.CustomerCommand.AddContact;
import io.gendan.order.customer.CustomerCommand.ChangeContact;
import io.gendan.order.customer.CustomerCommand.EraseContact;
import io.gendan.order.customer.CustomerEvent.ContactAdded;
import io.gendan.order.customer.CustomerEvent.ContactChanged;
import io.gendan.order.customer.CustomerEvent.ContactErased;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people at one customer's, as the facts know them: what we turn to each for, and who is erased. */
record People(Map<ContactId, List<ContactRole>> roles, Set<ContactId> erased) {
    static final People NOBODY = new People(Map.of(), Set.of());

    private static final int MOST = 50;

    List<CustomerEvent> add(AddContact add) {
        if (roles.size() >= MOST) throw CONTACTS_TOO_MANY.refused();
        return List.of(new ContactAdded(add.contact(), roles(add.roles()), add.by(), add.now()));
    }

    List<CustomerEvent> change(ChangeContact change) {
        var contact = change.contact();
        if (erased.contains(contact)) throw CONTACT_ERASED.refused();
        if (!change.known()) throw CONTACT_NOT_KNOWN.refused();
        var before = roles.getOrDefault(contact, roles(null));
        var now = change.roles() == null ? before : roles(change.roles());
        var fields = new ArrayList<>(change.fields());
        if (!now.equals(before)) fields.add("roles");
        if (fields.isEmpty()) throw CONTACT_CHANGES_NOTHING.refused();
        return List.of(new ContactChanged(contact, fields, now, change.by(), change.now()));
    }

    List<CustomerEvent> erase(EraseContact erase) {
        if (erased.contains(erase.contact())) return List.of();
        if (!erase.known()) throw CONTACT_NOT_KNOWN.refused();
        return List.of(new ContactErased(erase.contact(), erase.reason(), erase.by(), erase.now()));
    }

    People with(ContactId contact, List<ContactRole> itsRoles) {
        var more = new HashMap<>(roles);
        more.put(contact, itsRoles);
        return new People(more, erased);
    }

    People without(ContactId contact) {
        var fewer = new HashMap<>(roles);
        fewer.remove(contact);
        var gone = new HashSet<>(erased);
        gone.add(contact);
        return new People(fewer, gone);
    }

    /** Each once and in one order; whoever is named without one is for purchasing. */
    static List<ContactRole> roles(List<ContactRole> said) {
        return said == null
                ? List.of(ContactRole.PURCHASING)
                : said.stream().distinct().sorted().toList();
    }
}
