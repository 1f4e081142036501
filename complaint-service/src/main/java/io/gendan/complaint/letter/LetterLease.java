package io.gendan.complaint.letter;

import io.gendan.complaint.letter.LetterQueue.Waiting;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Letters that somebody is sending are nobody else's, however slow the mail server is: what is claimed for a short time is claimed
 * again and again until they are done. Who dies over them stops doing so.
 */
final class LetterLease implements AutoCloseable {
    static final Duration TIME = Duration.ofSeconds(60);

    private static final Logger LOG = Logger.getLogger(LetterLease.class);

    private final LetterQueue letters;
    private final Transactions transactions;
    private final List<LetterId> claimed;
    private final Duration time;
    private final Thread thread;

    /** From now on until it is closed. */
    LetterLease(LetterQueue letters, Transactions transactions, List<Waiting> claimed, Duration time) {
        this.letters = letters;
        this.transactions = transactions;
        this.claimed = claimed.stream().map(Waiting::id).toList();
        this.time = time;
        this.thread = Thread.ofVirtual().name("letter-lease").start(this::keep);
    }

    private void keep() {
        try {
            while (true) {
                Thread.sleep(time.dividedBy(3));
                renew();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // they are done
        }
    }

    private void renew() {
        try {
            transactions.run(Cause.of("complaint-service"), tx -> letters.renew(tx, claimed, time));
        } catch (RuntimeException e) {
            LOG.warnf("letters that are being sent are claimed again soon: %s", e.getMessage());
        }
    }

    /** Nothing is renewed once this has returned: what became of the letters is not written over. */
    @Override
    public void close() {
        thread.interrupt();
        boolean stopping = false;
        while (thread.isAlive())
            try {
                thread.join();
            } catch (InterruptedException e) {
                stopping = true; // told to the caller once it has ended
            }
        if (stopping) Thread.currentThread().interrupt();
    }
}
