package io.gendan.gateway.timeline;

import static io.gendan.gateway.timeline.Sentence.money;
import static io.gendan.gateway.timeline.Sentence.say;
import static io.gendan.gateway.timeline.What.CEILING_SET;
import static io.gendan.gateway.timeline.What.CONTACT_ERASED;
import static io.gendan.gateway.timeline.What.CUSTOMER_CHANGED;
import static io.gendan.gateway.timeline.What.REGISTERED;

import io.gendan.contracts.order.OrderMessage.ConcessionCeilingSet;
import io.gendan.contracts.order.OrderMessage.ContactErased;
import io.gendan.contracts.order.OrderMessage.CustomerChanged;
import io.gendan.contracts.order.OrderMessage.CustomerRegistered;

/** What order-service said of the customers themselves. */
final class CustomerWords {
    private CustomerWords() {}

    static Sentence of(CustomerRegistered m) {
        return say(REGISTERED, "%s (%s) became a customer", m.name(), m.customerNo());
    }

    static Sentence of(CustomerChanged m) {
        var fields = m.fields() == null ? "" : String.join(", ", m.fields());
        return say(CUSTOMER_CHANGED, "The file of %s (%s) was changed: %s", m.name(), m.customerNo(), fields);
    }

    /** Who it was is what nobody can say any more. */
    static Sentence of(ContactErased m) {
        return say(CONTACT_ERASED, "A contact person was erased: %s", m.contactId());
    }

    static Sentence of(ConcessionCeilingSet m) {
        var percent = m.percent() == null ? "" : m.percent().toPlainString() + " % of the order's amount";
        var both = m.percent() != null && m.sum() != null ? ", and never more than " : "";
        var sum = m.sum() == null && m.percent() != null ? "" : money(m.sum());
        return say(CEILING_SET, "Up to %s%s%s may be conceded to customers of grade %s", percent, both, sum, m.grade());
    }
}
