package io.gendan.eventsourcing;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The metrics of work that waits: {@code gendan_backlog} and {@code gendan_backlog_age_seconds}, one of each per kind of work. The
 * database is asked when somebody reads them, and not for every reader; while it is away they have no value.
 */
@Singleton
class Backlogs {
    private static final Logger LOG = Logger.getLogger(Backlogs.class);
    private static final Duration READ_AT_MOST_EVERY = Duration.ofSeconds(5);
    private static final List<Backlog> OF_EVERY_SERVICE = List.of(
            new Backlog("outbox", "SELECT count(*) AS waiting, min(recorded_at) AS since FROM outbox"),
            new Backlog("parked", "SELECT count(*) AS waiting, min(parked_at) AS since FROM parked"));

    private final MeterRegistry metrics;
    private final Transactions transactions;
    private final Instance<Backlog> own;
    private final Clock clock;
    private final LoadingCache<Backlog, Reading> readings =
            Caffeine.newBuilder().expireAfterWrite(READ_AT_MOST_EVERY).build(this::read);

    Backlogs(MeterRegistry metrics, Transactions transactions, Instance<Backlog> own, Clock clock) {
        this.metrics = metrics;
        this.transactions = transactions;
        this.own = own;
        this.clock = clock;
    }

    private record Reading(double waiting, Optional<Instant> since) {
        static final Reading UNKNOWN = new Reading(Double.NaN, Optional.empty());
    }

    void show(@Observes StartupEvent event) {
        Stream.concat(OF_EVERY_SERVICE.stream(), own.stream()).forEach(backlog -> {
            show(backlog, "gendan.backlog", null, "How much work waits", Reading::waiting);
            show(backlog, "gendan.backlog.age", "seconds", "How long the oldest of it has waited", this::age);
        });
    }

    private void show(Backlog backlog, String name, String unit, String what, ToDoubleFunction<Reading> value) {
        Gauge.builder(name, () -> value.applyAsDouble(readings.get(backlog)))
                .description(what)
                .baseUnit(unit)
                .tag("work", backlog.work())
                .register(metrics);
    }

    private double age(Reading reading) {
        if (Double.isNaN(reading.waiting())) return Double.NaN;
        return reading.since()
                .map(since ->
                        Math.max(0, Duration.between(since, clock.instant()).toMillis() / 1000.0))
                .orElse(0.0);
    }

    private Reading read(Backlog backlog) {
        try {
            return transactions.reading(
                    Cause.of("metrics"),
                    tx -> tx.first(
                                    backlog.sql(),
                                    row -> new Reading(
                                            row.getLong("waiting"), Optional.ofNullable(Columns.instant(row, "since"))))
                            .orElseThrow());
        } catch (RuntimeException e) {
            LOG.warnf("how much of %s waits cannot be read: %s", backlog.work(), e.getMessage());
            return Reading.UNKNOWN;
        }
    }
}
