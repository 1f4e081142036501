package io.gendan.complaint.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gendan.complaint.letter.AddressBook.Contact;
import io.gendan.complaint.letter.AddressBook.Entry;
import io.gendan.complaint.words.CustomerId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AddressBookTest {
    private static Entry acme(String... emails) {
        var contacts = List.of(emails).stream()
                .map(email -> new Contact(UUID.randomUUID(), "who has " + email, email, null))
                .toList();
        return new Entry(new CustomerId(UUID.randomUUID()), contacts).reachable();
    }

    @Test
    void an_address_that_cannot_be_read_keeps_the_letter_from_nobody_else() {
        var reachable =
                acme("ann@buyer@example", "ben@buyer.example", "", "a@b.example, c@d.example", "two words@x.example");
        assertThat(reachable.contacts())
                .extracting(Contact::name, Contact::email)
                .containsExactly(tuple("who has ben@buyer.example", "ben@buyer.example"));
    }

    @Test
    void nobody_with_a_readable_address_is_nobody_to_write_to() {
        assertThat(acme("ann@buyer@example").contacts()).isEmpty();
    }
}
