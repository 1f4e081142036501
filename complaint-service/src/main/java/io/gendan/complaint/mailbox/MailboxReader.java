package io.gendan.complaint.mailbox;

import io.gendan.complaint.mailbox.FetchedMail.Place;
import io.gendan.eventsourcing.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Looks into the mailbox now and then, and takes what came; of all replicas one at a time. Who is killed over a mail leaves it in the
 * mailbox for the next look, and one that was taken before is known again. A mail that cannot be taken, or not even fetched, keeps no
 * other waiting.
 */
@Singleton
class MailboxReader implements ImapInbox.Taker {
    private static final Logger LOG = Logger.getLogger(MailboxReader.class);
    /** In the space of locks with two numbers, beside the outbox's. */
    private static final String LOCK = "SELECT pg_try_advisory_lock(hashtext('gendan'), hashtext('mailbox'))";

    private static final String UNLOCK = "SELECT pg_advisory_unlock(hashtext('gendan'), hashtext('mailbox'))";
    private static final int ENOUGH = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final ImapInbox inbox;
    private final MailTaking taking;
    private final DataSource database;
    private final Workers workers;
    private final Clock clock;
    private final Duration every;
    private final Map<Place, Failure> failures = new HashMap<>();
    private Thread thread;

    MailboxReader(
            ImapInbox inbox,
            MailTaking taking,
            DataSource database,
            Workers workers,
            Clock clock,
            @ConfigProperty(name = "gendan.imap.every", defaultValue = "PT10S") Duration every) {
        this.inbox = inbox;
        this.taking = taking;
        this.database = database;
        this.workers = workers;
        this.clock = clock;
        this.every = every;
    }

    /** @param times in a row */
    private record Failure(int times, Duration pause, Instant until) {}

    void start(@Observes StartupEvent event) {
        if (inbox.isThere()) thread = workers.start("mailbox", this::work);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread == null) return;
        thread.interrupt();
        thread.join(5000);
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                Thread.sleep(every);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops
        } finally {
            inbox.close();
        }
    }

    void look() throws InterruptedException {
        try (var connection = database.getConnection()) {
            if (!yes(connection, LOCK)) return; // another replica looks
            try {
                inbox.read(this);
            } finally {
                yes(connection, UNLOCK);
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            LOG.warnf("the mailbox is looked into again in a moment: %s", e.getMessage());
        }
    }

    @Override
    public boolean wants(Place place) {
        var failed = failures.get(place);
        return failed == null || !clock.instant().isBefore(failed.until());
    }

    @Override
    public boolean take(FetchedMail mail) throws InterruptedException {
        try {
            taking.take(mail);
            failures.remove(mail.place());
            return true;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            failed(mail.place());
            LOG.warnf("mail %s stays in the mailbox and is taken again: %s", mail.place(), e.getMessage());
            return false;
        }
    }

    /** The connection may have broken off over it by chance; when it does again and again, a person has to hear of this mail. */
    @Override
    public void cannotBeFetched(Place place, Exception why) {
        var times = failed(place);
        LOG.warnf("mail %s stays in the mailbox and is fetched again: %s", place, why.getMessage());
        if (times >= ENOUGH) taking.setAside(place);
    }

    private int failed(Place place) {
        var before = failures.get(place);
        var pause = before == null ? every : before.pause().multipliedBy(2);
        if (pause.compareTo(LONGEST_PAUSE) > 0) pause = LONGEST_PAUSE;
        var times = before == null ? 1 : before.times() + 1;
        failures.put(place, new Failure(times, pause, clock.instant().plus(pause)));
        return times;
    }

    private static boolean yes(Connection connection, String question) throws SQLException {
        try (var statement = connection.prepareStatement(question);
                var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
