package io.gendan.complaint.letter;

import io.gendan.complaint.letter.AddressBook.Contact;
import io.gendan.complaint.letter.Addressee.Customer;
import io.gendan.complaint.letter.Addressee.Firm;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** How a letter begins: with the names of those whom it reaches, as order-service has them at that moment; they are kept nowhere here. */
@Singleton
class Salutation {
    private static final Logger LOG = Logger.getLogger(Salutation.class);

    private final AddressBook addressBook;

    Salutation(AddressBook addressBook) {
        this.addressBook = addressBook;
    }

    /** As it would be if the letter were sent now. */
    String now(Addressee to, String language) {
        return of(to, language, to instanceof Customer customer ? people(customer) : List.of());
    }

    /** Who of the customer's people got it and is still known; before it is sent, who would get it. Nobody's where it is a firm's. */
    List<Contact> readers(LetterView letter) {
        if (letter.customerId() == null) return List.of();
        var people = people(new Customer(letter.customerId()));
        if (letter.delivery() == null || letter.delivery().to() == null) return people;
        var addresses = Set.of(letter.delivery().to().split(", "));
        return people.stream()
                .filter(person -> addresses.contains(person.email()))
                .toList();
    }

    static String of(Addressee to, String language, List<Contact> people) {
        var words = LetterTexts.words(language);
        return switch (to) {
            case Customer _ -> words.greeting(people.stream().map(Contact::name).toList());
            case Firm firm -> words.greetingOf(firm.name());
        };
    }

    /** Nobody, where order-service does not say: nothing is held up by a name. */
    private List<Contact> people(Customer customer) {
        try {
            var entry = addressBook.lookUp(List.of(customer.id())).get(customer.id());
            return entry == null ? List.of() : entry.contacts();
        } catch (IOException | RuntimeException e) {
            LOG.warnf("order-service does not say whom a letter greets: %s", e.getMessage());
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
