package io.gendan.complaint.letter;

import io.gendan.complaint.letter.LetterQueue.Waiting;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Workers;
import io.gendan.mail.MailServer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carry the letters to the mail server until it has accepted them. A letter counts as accepted when that is committed; who is
 * killed in between leaves it to be sent again, under the same Message-ID.
 */
@Singleton
class LetterSenders {
    private static final Logger LOG = Logger.getLogger(LetterSenders.class);
    private static final String NAME = "complaint-service";
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final LetterQueue letters;
    private final SentLetters sentLetters;
    private final AddressBook addressBook;
    private final MailServer server;
    private final Transactions transactions;
    private final Workers workers;
    private final Clock clock;
    private final int senders;
    private final int lot;
    private final List<Thread> threads = new ArrayList<>();

    LetterSenders(
            LetterQueue letters,
            SentLetters sentLetters,
            AddressBook addressBook,
            MailServer server,
            Transactions transactions,
            Workers workers,
            Clock clock,
            @ConfigProperty(name = "gendan.letters.senders", defaultValue = "3") int senders,
            @ConfigProperty(name = "gendan.letters.lot", defaultValue = "50") int lot) {
        this.letters = letters;
        this.sentLetters = sentLetters;
        this.addressBook = addressBook;
        this.server = server;
        this.transactions = transactions;
        this.workers = workers;
        this.clock = clock;
        this.senders = senders;
        this.lot = lot;
    }

    void start(@Observes StartupEvent event) {
        for (int i = 1; i <= senders; i++) threads.add(workers.start("letters-" + i, this::work));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        threads.forEach(Thread::interrupt);
        for (var thread : threads) thread.join(5000);
    }

    private void work() {
        try (var connection = server.new Connection()) {
            while (!Thread.currentThread().isInterrupted()) {
                if (!sendSome(connection)) {
                    letters.awaitNews(LOOK_EVERY);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops
        }
    }

    private void send(LetterRound round, List<Waiting> claimed, MailServer.Connection connection)
            throws InterruptedException {
        try {
            round.send(claimed, connection);
        } finally {
            sentLetters.record(round.sent);
        }
    }

    /** False when there was nothing to send, or no way to know. */
    private boolean sendSome(MailServer.Connection connection) throws InterruptedException {
        try {
            var sentBefore = sentLetters.unrecorded();
            var claimed = transactions.in(Cause.of(NAME), tx -> letters.claim(tx, lot, LetterLease.TIME, sentBefore));
            if (claimed.isEmpty()) return false;
            var round = new LetterRound(addressBook, clock);
            try (var _ = new LetterLease(letters, transactions, claimed, LetterLease.TIME)) {
                send(round, claimed, connection);
            }
            if (!round.failed.isEmpty() || !round.unreachable.isEmpty())
                transactions.run(Cause.of(NAME), tx -> {
                    letters.failed(tx, round.failed);
                    letters.unreachable(tx, round.unreachable);
                });
            return round.failed.isEmpty();
        } catch (RuntimeException e) {
            LOG.warnf("letters wait for a moment: %s", e.getMessage());
            return false;
        }
    }
}
