package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Kafka broker, alone and its own controller. It has no replica and does not fsync: PostgreSQL is the truth. */
public final class Kafka implements Part {
    static final List<String> TOPICS = List.of("gendan.order", "gendan.shipment", "gendan.complaint");

    private final Path home;
    private final int port;
    private final int controllerPort;
    private final PartsJvm jvm;
    private final Program program;

    Kafka(Path home, int port, int controllerPort, PartsJvm jvm, Program program) {
        this.home = home;
        this.port = port;
        this.controllerPort = controllerPort;
        this.jvm = jvm;
        this.program = program;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int[] ports() {
        return new int[] {port, controllerPort};
    }

    /** For bootstrap.servers. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() {
        if (isRunning()) return;
        try {
            Files.createDirectories(home);
            Files.deleteIfExists(ready());
            var file = Files.writeString(home.resolve("server.properties"), properties());
            var arguments = new ArrayList<>(List.of(file.toString(), ready().toString()));
            arguments.addAll(TOPICS);
            program.start("KILL", List.of(), jvm.command("Broker", "160m", arguments), Map.of());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void awaitReady() {
        program.await(Duration.ofSeconds(60), this::isReady);
    }

    @Override
    public boolean isRunning() {
        return program.isRunning();
    }

    @Override
    public boolean isReady() {
        return isRunning() && Files.exists(ready());
    }

    @Override
    public void stop() {
        program.stop(() -> program.process().ifPresent(ProcessHandle::destroy), Duration.ofSeconds(20));
    }

    @Override
    public void kill() {
        program.kill();
    }

    private Path ready() {
        return home.resolve("ready");
    }

    private String properties() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=6
                # After kill -9 it may come back only once its old session has ended.
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                group.initial.rebalance.delay.ms=0
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=8
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=2
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=2
                log.cleaner.dedupe.buffer.size=2097152
                log.cleaner.threads=1
                """.formatted(port, controllerPort, home.resolve("data"));
    }
}
