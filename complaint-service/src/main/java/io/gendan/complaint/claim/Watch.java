package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimCommand.Look;
import io.gendan.complaint.words.ClaimId;
import io.gendan.eventsourcing.Lookout;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Workers;
import io.gendan.sheets.CompanyDays;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for claims of which something has to be done soon, or should have been. What follows is decided by the claim, once. */
@Singleton
class Watch extends Lookout {
    private static final int AT_A_TIME = 200;

    private final Claims claims;
    private final CompanyDays days;
    private final Clock clock;

    Watch(
            Claims claims,
            Transactions transactions,
            Workers workers,
            CompanyDays days,
            Clock clock,
            @ConfigProperty(name = "gendan.claim.look-every", defaultValue = "PT1M") Duration lookEvery) {
        super("claim-watch", "complaint-service", lookEvery, workers, transactions);
        this.claims = claims;
        this.days = days;
        this.clock = clock;
    }

    @Override
    protected boolean look() {
        look(clock.instant().truncatedTo(ChronoUnit.MICROS));
        return false;
    }

    void look(Instant now) {
        var look = new Look(days.of(now), now);
        this.<ClaimId>each((tx, after) -> due(tx, look.today(), after), (tx, id) -> claims.handle(tx, id, look));
    }

    private static List<ClaimId> due(Tx tx, LocalDate today, UUID after) {
        return tx.query(
                "SELECT id FROM claim WHERE look_on <= ? AND id > ? ORDER BY id LIMIT " + AT_A_TIME,
                row -> new ClaimId(row.getObject("id", UUID.class)),
                today,
                after);
    }
}
