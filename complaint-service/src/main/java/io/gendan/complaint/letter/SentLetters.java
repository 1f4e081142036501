package io.gendan.complaint.letter;

import io.gendan.complaint.letter.LetterQueue.Sent;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** What the mail server has taken, until that is committed: kept here so that no sender of this process sends it again. */
@Singleton
class SentLetters {
    private static final Logger LOG = Logger.getLogger(SentLetters.class);
    private static final String NAME = "complaint-service";
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final LetterQueue letters;
    private final Acceptances acceptances;
    private final Transactions transactions;
    private final Set<LetterId> unrecorded = ConcurrentHashMap.newKeySet();

    SentLetters(LetterQueue letters, Acceptances acceptances, Transactions transactions) {
        this.letters = letters;
        this.acceptances = acceptances;
        this.transactions = transactions;
    }

    /** Asked before letters are claimed: what is recorded in between is then not claimed either. */
    Set<LetterId> unrecorded() {
        return Set.copyOf(unrecorded);
    }

    /** Returns when all of it is recorded. Only when the service stops it gives up, after one more attempt. */
    void record(List<Sent> sent) throws InterruptedException {
        if (sent.isEmpty()) return;
        sent.forEach(one -> unrecorded.add(one.letter().id()));
        boolean stopping = Thread.interrupted(); // or there would be no connection to record it with
        var left = attempt(sent);
        while (!left.isEmpty() && !stopping) {
            stopping = paused();
            left = attempt(left);
        }
        for (var one : left)
            LOG.errorf(
                    "letter %s was sent, but that is not recorded",
                    one.letter().id().value());
        if (stopping) throw new InterruptedException();
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE);
            return false;
        } catch (InterruptedException e) {
            return true; // told to the caller once it is tried again
        }
    }

    /** All in one transaction; if one matter has just changed, each in its own. What is left could not be recorded. */
    private List<Sent> attempt(List<Sent> sent) {
        try {
            transactions.run(Cause.of(NAME), tx -> record(tx, sent));
            sent.forEach(one -> unrecorded.remove(one.letter().id()));
            return List.of();
        } catch (RuntimeException e) {
            var left = new ArrayList<>(sent);
            left.removeIf(this::recordAlone);
            return left;
        }
    }

    private boolean recordAlone(Sent sent) {
        var id = sent.letter().id();
        try {
            transactions.run(Cause.of(NAME), tx -> record(tx, List.of(sent)));
            unrecorded.remove(id);
            return true;
        } catch (RuntimeException e) {
            LOG.errorf("letter %s was sent, recording that is tried again: %s", id.value(), e.getMessage());
            return false;
        }
    }

    private void record(Tx tx, List<Sent> sent) {
        acceptances.accepted(tx, letters.accepted(tx, sent));
    }

    /** What follows from a letter follows from what the letter followed from. */
    static Cause because(Sent sent) {
        return new Cause(NAME, sent.letter().correlation(), null, null);
    }
}
