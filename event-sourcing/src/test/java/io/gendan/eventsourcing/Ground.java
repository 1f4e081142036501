package io.gendan.eventsourcing;

import io.gendan.local.Database;
import io.gendan.local.TestPlatform;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.flywaydb.core.Flyway;

/** A fresh, migrated database and a fresh topic on the real PostgreSQL and Kafka, and what looks at them from outside. */
record Ground(String name, Database database, String topic, int partitions) {

    static Ground fresh(String name) {
        return fresh(name, 3);
    }

    static Ground fresh(String name, int partitions) {
        var database = TestPlatform.postgres().freshDatabase(name);
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                .locations("classpath:db/kernel")
                .placeholders(Map.of("app", database.user()))
                .load()
                .migrate();
        var ground = new Ground(name, database, "test." + name, partitions);
        ground.owner(Parcel.TABLES);
        ground.createTopic();
        return ground;
    }

    void owner(String sql) {
        execute(sql, database.owner(), database.ownerPassword());
    }

    void app(String sql) {
        execute(sql, database.user(), database.password());
    }

    private void execute(String sql, String user, String password) {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }

    /** As nobody in the house may: to break things and to look at everything. */
    List<String> superuser(String sql) {
        try (var connection = TestPlatform.postgres().superuser(name);
                var statement = connection.createStatement()) {
            var rows = new ArrayList<String>();
            if (!statement.execute(sql)) return rows;
            try (var result = statement.getResultSet()) {
                while (result.next()) rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }

    long count(String table) {
        return Long.parseLong(superuser("SELECT count(*) FROM " + table).getFirst());
    }

    /** The backends whose session holds an advisory lock: of a relay at work. */
    List<String> relaysAtWork() {
        return superuser("SELECT l.pid FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
                + " WHERE l.locktype = 'advisory' AND l.granted AND d.datname = current_database()");
    }

    boolean waitingForALock() {
        return !superuser(
                        "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
                .isEmpty();
    }

    /** The sequence numbers under which messages of that key had an effect, in the order of the effects. */
    List<String> effectsOf(Id id) {
        return superuser("SELECT sequence FROM effect WHERE key = '" + id.value() + "' ORDER BY id");
    }

    /** How far the consumer of this topic has said it is, over all partitions. */
    long committedOffsets() {
        var sum = new long[1];
        Wire.admin(admin -> admin.listConsumerGroupOffsets("ears-of-" + name)
                .partitionsToOffsetAndMetadata()
                .get()
                .values()
                .forEach(offset -> sum[0] += offset == null ? 0 : offset.offset()));
        return sum[0];
    }

    void forgetOffsets() {
        Wire.admin(admin ->
                admin.deleteConsumerGroups(List.of("ears-of-" + name)).all().get());
    }

    void send(String key, String value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", Wire.bootstrap());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value));
        }
    }

    void createTopic() {
        Wire.admin(admin -> admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                .all()
                .get());
    }

    void deleteTopic() {
        Wire.admin(admin -> admin.deleteTopics(List.of(topic)).all().get());
    }

    /** What a foreign consumer that has never been here finds: at least that many records from the start of the topic. */
    List<ConsumerRecord<String, String>> read(int atLeast) {
        var found = new ArrayList<ConsumerRecord<String, String>>();
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        Map<String, Object> settings = Map.of("bootstrap.servers", Wire.bootstrap(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(consumer.partitionsFor(topic).stream()
                    .map(p -> new org.apache.kafka.common.TopicPartition(p.topic(), p.partition()))
                    .toList());
            while (found.size() < atLeast && System.nanoTime() < deadline)
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
        }
        if (found.size() < atLeast)
            throw new AssertionError(
                    "only " + found.size() + " of " + atLeast + " records came; outbox: " + count("outbox"));
        return found;
    }
}
