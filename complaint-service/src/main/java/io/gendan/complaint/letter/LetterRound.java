package io.gendan.complaint.letter;

import static java.util.Objects.requireNonNullElse;

import io.gendan.complaint.letter.AddressBook.Contact;
import io.gendan.complaint.letter.Addressee.Customer;
import io.gendan.complaint.letter.Addressee.Firm;
import io.gendan.complaint.letter.LetterQueue.Failure;
import io.gendan.complaint.letter.LetterQueue.Sent;
import io.gendan.complaint.letter.LetterQueue.Waiting;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.mail.Mail;
import io.gendan.mail.MailServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One lot of letters on its way to the mail server, and what became of each. */
final class LetterRound {
    private static final Duration ENOUGH = Duration.ofSeconds(30);

    final List<Sent> sent = new ArrayList<>();
    final List<Failure> failed = new ArrayList<>();
    final List<Failure> unreachable = new ArrayList<>();

    private final AddressBook addressBook;
    private final Clock clock;

    LetterRound(AddressBook addressBook, Clock clock) {
        this.addressBook = addressBook;
        this.clock = clock;
    }

    void send(List<Waiting> letters, MailServer.Connection connection) throws InterruptedException {
        var customers =
                letters.stream().flatMap(letter -> customer(letter).stream()).collect(Collectors.toSet());
        if (customers.isEmpty()) {
            sendTo(Map.of(), letters, connection);
            return;
        }
        try {
            sendTo(addressBook.lookUp(customers), letters, connection);
        } catch (IOException | RuntimeException e) {
            fail(
                    letters.stream()
                            .filter(letter -> customer(letter).isPresent())
                            .toList(),
                    "order-service does not say whom to write to: " + said(e));
            sendTo(
                    Map.of(),
                    letters.stream()
                            .filter(letter -> customer(letter).isEmpty())
                            .toList(),
                    connection);
        }
    }

    private static Optional<CustomerId> customer(Waiting letter) {
        return switch (letter.to()) {
            case Customer customer -> Optional.of(customer.id());
            case Firm _ -> Optional.empty();
        };
    }

    private void sendTo(
            Map<CustomerId, AddressBook.Entry> entries, List<Waiting> letters, MailServer.Connection connection) {
        var stopAt = clock.instant().plus(ENOUGH);
        connection.doubtful();
        int next = 0;
        try {
            for (; next < letters.size(); next++) {
                if (clock.instant().isAfter(stopAt)) {
                    fail(letters.subList(next, letters.size()), "the mail server is slow; this letter is next");
                    return;
                }
                var letter = letters.get(next);
                var people = people(letter, entries);
                if (people.isEmpty())
                    unreachable.add(
                            new Failure(
                                    letter,
                                    "no e-mail address of theirs is known that can be read: call them, fax them or visit them"));
                else {
                    connection.open();
                    sendOne(letter, people, connection);
                }
            }
        } catch (MessagingException e) {
            fail(letters.subList(next, letters.size()), "the mail server cannot be reached: " + said(e));
        }
    }

    private static List<Contact> people(Waiting letter, Map<CustomerId, AddressBook.Entry> entries) {
        return switch (letter.to()) {
            case Customer customer ->
                entries.containsKey(customer.id()) ? entries.get(customer.id()).contacts() : List.of();
            case Firm firm -> Contact.at(firm).stream().toList();
        };
    }

    private void sendOne(Waiting letter, List<Contact> people, MailServer.Connection connection) {
        try {
            var greeting = Salutation.of(letter.to(), letter.language(), people);
            connection.send(mail(letter, people.stream().map(Contact::email).toList(), greeting));
            sent.add(new Sent(letter, people, clock.instant()));
        } catch (MessagingException | RuntimeException e) {
            failed.add(new Failure(letter, said(e)));
            connection.doubtful();
        }
    }

    private Mail mail(Waiting letter, List<String> to, String greeting) {
        return new Mail(
                letter.id().messageId(),
                to,
                letter.language(),
                letter.subject(),
                greeting + "\n\n" + letter.body(),
                letter.inReplyTo(),
                written(letter),
                clock.instant());
    }

    static Mail.Written written(Waiting letter) {
        if (letter.byHand()) return Mail.Written.BY_A_PERSON;
        return letter.kind() == LetterKind.ACKNOWLEDGEMENT ? Mail.Written.IN_ANSWER : Mail.Written.BY_ITSELF;
    }

    private void fail(List<Waiting> letters, String why) {
        for (var letter : letters) failed.add(new Failure(letter, why));
    }

    private static String said(Exception e) {
        var message =
                requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()).strip();
        return message.length() <= 500 ? message : message.substring(0, 500);
    }
}
