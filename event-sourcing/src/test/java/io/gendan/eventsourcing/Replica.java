package io.gendan.eventsourcing;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** One process of a service as Quarkus would wire it: its own pool, its own relay, its own ears. */
final class Replica implements AutoCloseable {
    final Ground ground;
    final AgroalDataSource pool;
    final Transactions transactions;
    final Outbox outbox;
    final Parcel.All parcels;
    final String source;
    private Thread relay;
    private Subscription subscription;
    private Thread reading;

    Replica(Ground ground) {
        this(ground, "/test");
    }

    Replica(Ground ground, String source) {
        this.ground = ground;
        this.source = source;
        this.pool = pool(ground);
        this.transactions = new Transactions(pool);
        this.outbox = new Outbox(Parcel.types(source));
        this.parcels = new Parcel.All(new EventStore(outbox, Clock.systemUTC()), ground.topic());
    }

    private static AgroalDataSource pool(Ground ground) {
        var database = ground.database();
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(16)
                            .acquisitionTimeout(Duration.ofSeconds(5))
                            .idleValidationTimeout(Duration.ofSeconds(1))
                            .connectionValidator(ConnectionValidator.defaultValidator())
                            .exceptionSorter(new PostgreSQLExceptionSorter())
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.jdbcUrl())
                                    .principal(new NamePrincipal(database.user()))
                                    .credential(new SimplePassword(database.password()))
                                    .jdbcProperty("reWriteBatchedInserts", "true")
                                    .jdbcProperty("prepareThreshold", "3")
                                    .jdbcProperty("stringtype", "unspecified"))));
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }

    long handle(Id id, Parcel.Command command) {
        return transactions.in(Cause.of("test"), tx -> parcels.handle(tx, id, command));
    }

    Replay replay() {
        return new Replay(transactions, outbox, List.of(parcels));
    }

    Thread relay() {
        relay = Thread.ofPlatform().daemon().start(new OutboxRelay(pool, outbox, source, Wire.bootstrap(), 1_048_576));
        return relay;
    }

    /** Every message leaves one row in the table {@code effect}. */
    static void effect(Tx tx, Incoming message) {
        tx.update(
                "INSERT INTO effect (key, message_id, sequence, body) VALUES (?, ?, ?, ?)",
                message.key(),
                message.id(),
                message.sequence(),
                message.body());
    }

    Subscription listen(MessageHandler handler) {
        subscription = new Subscription(
                "ears-of-" + ground.name(), List.of(ground.topic()), transactions, handler, Wire.bootstrap());
        reading = Thread.ofPlatform().daemon().start(subscription);
        return subscription;
    }

    void stopListening() {
        subscription.stop();
        ended(reading);
    }

    private static void ended(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns when the ears have fallen off by themselves. */
    void ended() {
        ended(reading);
    }

    @Override
    public void close() {
        if (reading != null) stopListening();
        if (relay != null) {
            relay.interrupt();
            ended(relay);
        }
        pool.close();
    }
}
