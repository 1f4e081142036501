package io.gendan.local.parts;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;

/**
 * One Kafka broker that is its own controller. It formats its folder the first time, makes sure the topics are there, and
 * only then writes the file by which others see that it is ready.
 */
final class Broker {

    /** Arguments: the broker's properties file, the file that says it is ready, then the topics. */
    public static void main(String[] args) throws Exception {
        var file = Path.of(args[0]);
        var properties = new Properties();
        try (InputStream in = new FileInputStream(args[0])) {
            properties.load(in);
        }
        format(file, Path.of(properties.getProperty("log.dirs")));

        var server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        server.startup();
        createTopics(
                properties.getProperty("advertised.listeners").replaceFirst("^.*//", ""),
                List.of(args).subList(2, args.length));
        Files.writeString(
                Path.of(args[1]), Long.toString(ProcessHandle.current().pid()));
        server.awaitShutdown();
    }

    private static void format(Path file, Path data) throws IOException {
        if (Files.exists(data.resolve("meta.properties"))) return;
        String[] command = {"format", "--standalone", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        int failed = StorageTool.execute(command, System.out);
        if (failed != 0) throw new IOException("Kafka could not format " + data);
    }

    /** Kept for ever: whoever joins late reads everything from the beginning. */
    private static void createTopics(String bootstrap, List<String> names) throws Exception {
        var topics = names.stream()
                .map(name -> new NewTopic(name, Optional.of(6), Optional.empty()).configs(Map.of("retention.ms", "-1")))
                .toList();
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap))) {
            for (var created : admin.createTopics(topics).values().values()) {
                try {
                    created.get();
                } catch (ExecutionException failed) {
                    if (!(failed.getCause() instanceof TopicExistsException)) throw failed;
                }
            }
        }
    }
}
