package io.gendan.eventsourcing;

import io.gendan.local.TestPlatform;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The real broker, seen by somebody who is no part of the house. */
final class Wire {
    private Wire() {}

    interface Administration {
        void on(Admin admin) throws ExecutionException, InterruptedException;
    }

    static void admin(Administration work) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            work.on(admin);
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    static String bootstrap() {
        return TestPlatform.kafka().bootstrap();
    }
}
