package io.gendan.gateway.webhook;

import io.gendan.eventsourcing.Lookout;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Workers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tries are shown for some weeks; then nobody asks any more. */
@Singleton
class OldDeliveries extends Lookout {
    private static final int AT_A_TIME = 5000;

    private final Deliveries deliveries;
    private final Clock clock;
    private final Duration kept;

    OldDeliveries(
            Deliveries deliveries,
            Clock clock,
            Transactions transactions,
            Workers workers,
            @ConfigProperty(name = "gendan.webhook.deliveries-kept") Duration kept) {
        super("old-deliveries", "gateway", Duration.ofHours(1), workers, transactions);
        this.deliveries = deliveries;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    protected boolean look() {
        var then = clock.instant().minus(kept);
        return transactions.in(cause(), tx -> deliveries.forget(tx, then, AT_A_TIME)) == AT_A_TIME;
    }
}
