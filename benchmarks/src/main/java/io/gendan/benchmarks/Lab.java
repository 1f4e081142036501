package io.gendan.benchmarks;

import io.gendan.local.CannotRun;
import io.gendan.local.House;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A house of our own to measure in: on its own ports, empty at the start, stopped at the end, however that comes. */
final class Lab implements AutoCloseable {
    private static final int PORT_BASE = 9400;

    private final Path state;
    private final House house;
    private final FileChannel lock;

    Lab() throws IOException {
        var root = Path.of(System.getProperty("gendan.root", ""));
        state = root.resolve(".gendan/bench").toAbsolutePath();
        Files.createDirectories(state.getParent());
        lock = FileChannel.open(
                state.resolveSibling("bench.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) throw new CannotRun("Another benchmark is at work; two would measure each other.");
        house = House.at(root, state, portBase());
        house.down(); // what a killed run left behind
        house.empty();
        Runtime.getRuntime().addShutdownHook(new Thread(house::down));
    }

    private static int portBase() {
        var asked = System.getenv().getOrDefault("GENDAN_BENCH_PORT_BASE", "" + PORT_BASE);
        if (!asked.matches("\\d{4,5}")) throw new CannotRun("GENDAN_BENCH_PORT_BASE is a number like " + PORT_BASE);
        return Integer.parseInt(asked);
    }

    House house() {
        return house;
    }

    Path state() {
        return state;
    }

    /** An empty database with the kernel's tables, and the bench's own. */
    BenchDatabase database() {
        house.postgres().start();
        house.postgres().awaitReady();
        return BenchDatabase.fresh(house.postgres());
    }

    String kafka() {
        house.kafka().start();
        house.kafka().awaitReady();
        return house.kafka().bootstrap();
    }

    @Override
    public void close() throws IOException {
        house.down();
        lock.close();
    }
}
