package io.gendan.complaint.letter;

import io.gendan.complaint.known.KnownCustomers;
import io.gendan.complaint.letter.AddressBook.Contact;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whose a letter on paper is: the firm, who there is to read it, and where they are. */
@Singleton
class AddresseeBlock {
    private final KnownCustomers customers;

    AddresseeBlock(KnownCustomers customers) {
        this.customers = customers;
    }

    String firm(Tx tx, LetterView letter) {
        if (letter.customerId() == null) return letter.firm();
        return customers
                .find(tx, letter.customerId())
                .map(KnownCustomers.Customer::name)
                .orElseGet(() -> LetterTexts.words(letter.language()).of("paper.customer"));
    }

    /** An address that several have stands there once. */
    static List<String> lines(Words words, String firm, List<Contact> readers) {
        var lines = new ArrayList<String>();
        lines.add(words.of("paper.to").replace("{0}", firm));
        var names = readers.stream()
                .map(Contact::name)
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining(words.of("paper.and")));
        if (!names.isEmpty()) lines.add(words.of("paper.attention").replace("{0}", names));
        readers.stream()
                .map(Contact::address)
                .filter(address -> address != null && !address.isBlank())
                .distinct()
                .flatMap(String::lines)
                .forEach(lines::add);
        return lines;
    }
}
