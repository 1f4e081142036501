package io.gendan.gateway.webhook;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.gateway.webhook.Turns.Turn;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/** Sends one webhook its events, each when the one before was taken. It waits for this one endpoint and holds up nobody else. */
@Singleton
class Courier {
    private static final Cause OURSELVES = Cause.of("gateway");
    /** Then another may have the place. */
    private static final int IN_A_ROW = 200;

    private final Transactions transactions;
    private final Turns turns;
    private final Settling settling;
    private final Leases leases;
    private final Post post;
    private final Clock clock;

    Courier(Transactions transactions, Turns turns, Settling settling, Leases leases, Post post, Clock clock) {
        this.transactions = transactions;
        this.turns = turns;
        this.settling = settling;
        this.leases = leases;
        this.post = post;
        this.clock = clock;
    }

    /** Until there is nothing more to send, or it is not to go on; then the webhook is free again. */
    void serve(WebhookId webhook, UUID lease, BooleanSupplier goOn) throws InterruptedException {
        var turn = transactions.in(OURSELVES, tx -> turns.next(tx, webhook, lease, now()));
        for (int sent = 1; turn.isPresent(); sent++) turn = send(turn.get(), sent < IN_A_ROW && goOn.getAsBoolean());
    }

    /** What was sent is written down, and what is next is read, in one transaction. */
    private Optional<Turn> send(Turn turn, boolean goOn) throws InterruptedException {
        var at = now();
        var how = post.send(turn.to(), turn.message(), turn.secrets(), at);
        return transactions.in(OURSELVES, tx -> {
            var more = settling.settle(
                    tx, turn, how, at, ThreadLocalRandom.current().nextDouble());
            if (more && goOn) return turns.next(tx, turn.webhook(), turn.lease(), now());
            leases.free(tx, turn.webhook(), turn.lease());
            return Optional.empty();
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
