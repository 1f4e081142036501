package io.gendan.complaint.letter;

import io.gendan.complaint.letter.AddressBook.Contact;
import io.gendan.complaint.letter.Addressee.Customer;
import io.gendan.complaint.letter.Addressee.Firm;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
        return of(to, language, _ -> true);
    }

    /** As it was sent: to those alone who got it and are still known. */
    String then(LetterView letter) {
        var to = letter.customerId() == null ? new Firm(letter.firm(), null) : new Customer(letter.customerId());
        if (letter.delivery() == null || letter.delivery().to() == null) return now(to, letter.language());
        var addresses = Set.of(letter.delivery().to().split(", "));
        return of(to, letter.language(), person -> addresses.contains(person.email()));
    }

    private String of(Addressee to, String language, Predicate<Contact> who) {
        var people =
                switch (to) {
                    case Customer customer ->
                        people(customer).stream().filter(who).toList();
                    case Firm _ -> List.<Contact>of();
                };
        return of(to, language, people);
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
