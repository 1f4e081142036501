package io.gendan.complaint.letter;

import io.gendan.complaint.letter.LetterQueue.Failure;
import io.gendan.complaint.letter.LetterQueue.Sent;
import io.gendan.complaint.letter.LetterQueue.Waiting;
import io.gendan.complaint.words.CustomerId;
import io.gendan.mail.Mail;
import io.gendan.mail.MailServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One lot of letters on its way to the mail server, and what became of each. */
final class LetterRound {
    /** The server is asked for this long at most; after it the letters are somebody else's again. */
    static final Duration LEASE = Duration.ofSeconds(60);

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
        Map<CustomerId, AddressBook.Entry> entries;
        try {
            entries = addressBook.lookUp(letters.stream().map(Waiting::customer).collect(Collectors.toSet()));
        } catch (IOException | RuntimeException e) {
            fail(letters, "order-service does not say whom to write to: " + said(e));
            return;
        }
        sendTo(entries, letters, connection);
    }

    private void sendTo(
            Map<CustomerId, AddressBook.Entry> entries, List<Waiting> letters, MailServer.Connection connection) {
        var stopAt = clock.instant().plus(ENOUGH);
        connection.doubtful();
        try {
            for (int i = 0; i < letters.size(); i++) {
                if (clock.instant().isAfter(stopAt)) {
                    fail(letters.subList(i, letters.size()), "the mail server is slow; this letter is next");
                    return;
                }
                var letter = letters.get(i);
                var entry = entries.get(letter.customer());
                if (entry == null || entry.addresses().isEmpty())
                    unreachable.add(
                            new Failure(
                                    letter,
                                    "no e-mail address of this customer is known that can be read: call them, fax them or visit them"));
                else {
                    connection.open();
                    sendOne(letter, entry, connection);
                }
            }
        } catch (MessagingException e) {
            var done = sent.size() + failed.size() + unreachable.size();
            fail(letters.subList(done, letters.size()), "the mail server cannot be reached: " + said(e));
        }
    }

    private void sendOne(Waiting letter, AddressBook.Entry entry, MailServer.Connection connection) {
        try {
            var greeting = LetterTexts.words(letter.language()).greeting(entry.names());
            connection.send(mail(letter, entry.addresses(), greeting));
            sent.add(new Sent(letter, entry.contacts(), clock.instant()));
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
                clock.instant());
    }

    private void fail(List<Waiting> letters, String why) {
        for (var letter : letters) failed.add(new Failure(letter, why));
    }

    private static String said(Exception e) {
        var message = e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage().strip();
        return message.length() <= 500 ? message : message.substring(0, 500);
    }
}
