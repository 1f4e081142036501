package io.gendan.eventsourcing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Reads topics for one consumer, in order per key: a batch is one transaction of inbox rows and effects, and Kafka's offsets move
 * only after it. If the batch fails, its messages are tried one by one, and the one that cannot be handled is parked.
 */
final class Subscription implements Runnable {
    private static final Logger LOG = Logger.getLogger(Subscription.class);
    private static final int BATCH = 200;
    private static final int TRIES = 5;

    private final String consumer;
    private final List<String> topics;
    private final Transactions transactions;
    private final Inbox inbox;
    private final MessageHandler handler;
    private final Parking parking;
    private final Properties kafka;
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
        this.parking = new Parking(consumer, transactions, inbox, handler);
        this.kafka = reader(consumer, bootstrapServers);
    }

    private static Properties reader(String consumer, String bootstrapServers) {
        var properties = new Properties();
        properties.put("bootstrap.servers", bootstrapServers);
        properties.put("group.id", consumer);
        properties.put("enable.auto.commit", "false");
        properties.put(
                "auto.offset.reset", "earliest"); // after an outage nothing is skipped; the inbox knows what was done
        properties.put("isolation.level", "read_committed");
        properties.put("max.poll.records", String.valueOf(BATCH));
        properties.put("fetch.max.wait.ms", "100");
        properties.put("session.timeout.ms", "10000");
        properties.put("heartbeat.interval.ms", "2000");
        properties.put("reconnect.backoff.max.ms", "500");
        properties.put("metadata.max.age.ms", "10000"); // topics of a new broker are noticed soon
        properties.put("key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer");
        properties.put("value.deserializer", "org.apache.kafka.common.serialization.StringDeserializer");
        return properties;
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
            try (var kafkaReader = new KafkaConsumer<String, String>(kafka)) {
                reader = kafkaReader;
                kafkaReader.subscribe(topics);
                while (!stopped) readNext(kafkaReader);
            } catch (WakeupException e) {
                if (!stopped) LOG.warnf("%s was woken without being stopped", consumer);
            } catch (RuntimeException e) {
                // What was read and not committed is read again by the next reader.
                LOG.warnf("%s stops reading and starts again: %s", consumer, e.getMessage());
                pause();
            }
        }
    }

    private void readNext(KafkaConsumer<String, String> kafkaReader) {
        var batch = new ArrayList<ConsumerRecord<String, String>>();
        kafkaReader.poll(Duration.ofMillis(500)).forEach(batch::add);
        if (batch.isEmpty()) return;
        try {
            transactions.run(Cause.of(consumer), tx -> handle(tx, batch));
        } catch (DatabaseFault e) {
            if (e.passing()) throw e;
            batch.forEach(this::handleAlone);
        } catch (RuntimeException e) {
            batch.forEach(this::handleAlone);
        }
        kafkaReader.commitSync();
    }

    private void handle(Tx tx, List<ConsumerRecord<String, String>> batch) {
        var waiting =
                parking.keysAmong(tx, batch.stream().map(Subscription::place).toList());
        var messages = new ArrayList<Incoming>();
        for (var record : batch) {
            var headers = Incoming.headers(record);
            if (waiting.contains(place(record)))
                parking.park(
                        tx, record.topic(), record.key(), headers, record.value(), "waits behind an earlier message");
            else messages.add(Incoming.of(record.topic(), record.key(), headers, record.value()));
        }
        var unseen = inbox.take(tx, messages.stream().map(Incoming::id).toList());
        for (var message : messages)
            if (unseen.remove(message.id())) handler.handle(tx.because(message.cause(consumer)), message);
    }

    private void handleAlone(ConsumerRecord<String, String> record) {
        for (int attempt = 1; ; attempt++) {
            try {
                transactions.run(Cause.of(consumer), tx -> handle(tx, List.of(record)));
                return;
            } catch (DatabaseFault e) {
                if (e.passing()) throw e;
                if (attempt == TRIES || !e.duplicate()) {
                    park(record, e);
                    return;
                }
            } catch (StaleVersion e) {
                if (attempt == TRIES) {
                    park(record, e);
                    return;
                }
            } catch (RuntimeException e) {
                park(record, e);
                return;
            }
        }
    }

    private void park(ConsumerRecord<String, String> record, RuntimeException why) {
        LOG.errorf(why, "%s cannot handle a message of %s", consumer, record.key());
        transactions.run(
                Cause.of(consumer),
                tx -> parking.park(
                        tx, record.topic(), record.key(), Incoming.headers(record), record.value(), why.toString()));
    }

    private static String place(ConsumerRecord<String, String> record) {
        return record.topic() + "/" + record.key();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
