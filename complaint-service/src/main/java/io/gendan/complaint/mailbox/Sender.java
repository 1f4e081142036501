package io.gendan.complaint.mailbox;

import io.gendan.complaint.letter.AddressBook.Known;
import io.gendan.complaint.mailbox.MailMeaning.Author;
import io.gendan.complaint.words.CustomerId;
import java.util.List;
import java.util.UUID;

/** Who wrote, as far as our customers' people are known by their addresses. */
record Sender(List<Known> known) {
    /** Null when nobody is known by this address, or somebody at more than one customer. */
    CustomerId customer() {
        var customers = known.stream().map(Known::customerId).distinct().toList();
        return customers.size() == 1 ? customers.getFirst() : null;
    }

    UUID contact() {
        return customer() == null ? null : known.getFirst().contactId();
    }

    Author author() {
        return customer() == null
                ? Author.UNKNOWN
                : new Author(customer(), contact(), known.getFirst().name());
    }

    boolean isOf(CustomerId customer) {
        return known.stream().anyMatch(one -> one.customerId().equals(customer));
    }

    boolean isUnknown() {
        return known.isEmpty();
    }
}
