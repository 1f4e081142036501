package io.gendan.eventsourcing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Reads topics for one consumer, in order per key: a batch is one transaction of inbox rows and effects, and Kafka's offsets move
 * only after it. Who was slower than somebody else tries the batch again. If it fails otherwise, its messages are tried one by one,
 * and the one that cannot be handled is parked.
 */
final class Subscription implements Runnable {
    private static final Logger LOG = Logger.getLogger(Subscription.class);
    private static final int BATCH = 500;
    private static final int BATCH_TRIES = 3;

    private final String consumer;
    private final List<String> topics;
    private final Transactions transactions;
    private final Inbox inbox;
    private final MessageHandler handler;
    private final ParkedKeys parked;
    private final Parking parking;
    private final String bootstrapServers;
    private volatile KafkaConsumer<String, String> reader;
    private volatile boolean stopped;

    Subscription(
            String consumer,
            List<String> topics,
            Transactions transactions,
            MessageHandler handler,
            String bootstrapServers) {
        this.consumer = consumer;
        this.topics = topics;
        this.transactions = transactions;
        this.inbox = new Inbox(consumer);
        this.handler = handler;
        this.parked = new ParkedKeys(consumer);
        this.parking = new Parking(consumer, transactions, parked, inbox, handler);
        this.bootstrapServers = bootstrapServers;
    }

    Parking parking() {
        return parking;
    }

    void stop() {
        stopped = true;
        var open = reader;
        if (open != null) open.wakeup();
    }

    @Override
    public void run() {
        while (!stopped) {
            try (var kafkaReader = KafkaClients.consumer(consumer, BATCH, bootstrapServers)) {
                reader = kafkaReader;
                kafkaReader.subscribe(topics);
                while (!stopped) readNext(kafkaReader);
            } catch (WakeupException e) {
                if (!stopped) LOG.warnf("%s was woken without being stopped", consumer);
            } catch (RuntimeException e) {
                // What was read and not committed is read again by the next reader.
                LOG.warnf("%s stops reading and starts again: %s", consumer, e.getMessage());
                KafkaClients.pause();
            }
        }
    }

    private void readNext(KafkaConsumer<String, String> kafkaReader) {
        var batch = new ArrayList<ConsumerRecord<String, String>>();
        kafkaReader.poll(Duration.ofMillis(500)).forEach(batch::add);
        if (batch.isEmpty()) return;
        try {
            transactions.again(BATCH_TRIES, Cause.of(consumer), tx -> {
                handle(tx, batch);
                return batch;
            });
        } catch (DatabaseFault e) {
            if (e.passing() && !e.lostRace())
                throw e; // who lost a race is not alone with the database, and tries again
            batch.forEach(this::handleAlone);
        } catch (RuntimeException e) {
            batch.forEach(this::handleAlone);
        }
        kafkaReader.commitSync();
        MessageDelay.measure(consumer, batch, Instant.now());
    }

    private void handle(Tx tx, List<ConsumerRecord<String, String>> batch) {
        var waiting =
                parked.keysAmong(tx, batch.stream().map(Subscription::place).toList());
        var messages = new ArrayList<Incoming>();
        for (var record : batch) {
            if (waiting.contains(place(record))) parked.park(tx, record, "waits behind an earlier message");
            else messages.add(Incoming.of(record.topic(), key(record), Incoming.headers(record), record.value()));
        }
        var unseen = inbox.take(tx, messages.stream().map(Incoming::id).toList());
        handler.handleAll(messages.stream()
                .filter(message -> unseen.remove(message.id()))
                .map(message -> new Heard<>(tx.because(message.cause(consumer)), message))
                .toList());
    }

    private void handleAlone(ConsumerRecord<String, String> record) {
        try {
            transactions.again(Parking.TRIES, Cause.of(consumer), tx -> {
                handle(tx, List.of(record));
                return record;
            });
        } catch (RuntimeException e) {
            if (e instanceof DatabaseFault fault && fault.passing()) throw e;
            LOG.errorf(e, "%s cannot handle a message of %s", consumer, record.key());
            transactions.run(Cause.of(consumer), tx -> parked.park(tx, record, e.toString()));
        }
    }

    private static String place(ConsumerRecord<String, String> record) {
        return record.topic() + "/" + key(record);
    }

    /** Every message of ours has a key; those that have none share one, since nobody knows which of them belong together. */
    static String key(ConsumerRecord<String, String> record) {
        return record.key() == null ? "" : record.key();
    }
}
