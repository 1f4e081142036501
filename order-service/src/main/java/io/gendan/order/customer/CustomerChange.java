package io.gendan.order.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.eventsourcing.EventJson;
import io.gendan.order.customer.CustomerEvent.Changed;
import io.gendan.order.customer.CustomerEvent.ContactAdded;
import io.gendan.order.customer.CustomerEvent.ContactChanged;
import io.gendan.order.customer.CustomerEvent.ContactErased;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change of a customer's file. Of a person it says what was changed and never to what, so that it can stay.
 *
 * @param changes of the firm: which field, from what, to what
 * @param fields of the person
 * @param version the customer's after it
 */
@Schema(name = "CustomerChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomerChange(
        Kind kind,
        List<CustomerProfile.Change> changes,
        ContactId contactId,
        List<String> fields,
        List<ContactRole> roles,
        ErasureReason reason,
        String by,
        Instant at,
        long version) {

    @Schema(name = "CustomerChangeKind")
    enum Kind {
        CHANGED,
        CONTACT_ADDED,
        CONTACT_CHANGED,
        CONTACT_ERASED
    }

    static CustomerChange of(Kind kind, String fact, long version) {
        return switch (kind) {
            case CHANGED -> of(EventJson.fromJson(fact, Changed.class), version);
            case CONTACT_ADDED -> of(EventJson.fromJson(fact, ContactAdded.class), version);
            case CONTACT_CHANGED -> of(EventJson.fromJson(fact, ContactChanged.class), version);
            case CONTACT_ERASED -> of(EventJson.fromJson(fact, ContactErased.class), version);
        };
    }

    private static CustomerChange of(Changed fact, long version) {
        var changes = fact.from().changesTo(fact.to());
        return new CustomerChange(Kind.CHANGED, changes, null, null, null, null, fact.by(), fact.at(), version);
    }

    private static CustomerChange of(ContactAdded fact, long version) {
        return new CustomerChange(
                Kind.CONTACT_ADDED, null, fact.contact(), null, fact.roles(), null, fact.by(), fact.at(), version);
    }

    private static CustomerChange of(ContactChanged fact, long version) {
        return new CustomerChange(
                Kind.CONTACT_CHANGED,
                null,
                fact.contact(),
                fact.fields(),
                fact.roles(),
                null,
                fact.by(),
                fact.at(),
                version);
    }

    private static CustomerChange of(ContactErased fact, long version) {
        return new CustomerChange(
                Kind.CONTACT_ERASED, null, fact.contact(), null, null, fact.reason(), fact.by(), fact.at(), version);
    }
}
