package io.gendan.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A process that we started and that others may find again: by a file that holds its number and the moment it started. A
 * number alone may long belong to somebody else.
 */
final class Program {
    private static final long LOG_KEPT = 8_000_000;

    private final String name;
    private final Path log;
    private final Path pidFile;
    private final Lifetime lifetime;

    Program(String name, Path state, Lifetime lifetime) {
        this.name = name;
        this.log = state.resolve("log").resolve(name + ".log");
        this.pidFile = state.resolve("run").resolve(name + ".pid");
        this.lifetime = lifetime;
    }

    /** {@code end}: the signal that leaves nothing of it behind, should our own end take it along. */
    void start(String end, List<String> prefix, List<String> command, Map<String, String> environment) {
        try {
            Files.createDirectories(pidFile.getParent());
            Files.createDirectories(log.getParent());
            if (Files.exists(log) && Files.size(log) > LOG_KEPT) {
                Files.move(log, log.resolveSibling(name + ".log.old"), StandardCopyOption.REPLACE_EXISTING);
            }
            var builder = new ProcessBuilder(lifetime.wrap(end, prefix, command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            remember(lifetime.start(builder).toHandle());
        } catch (IOException failed) {
            throw new CannotRun("cannot start " + name + ": " + failed.getMessage(), failed);
        }
    }

    /** For a program whose true process is not the one that was started (PostgreSQL under runuser). */
    void remember(ProcessHandle process) throws IOException {
        Files.writeString(pidFile, process.pid() + " " + started(process).toEpochMilli() + "\n");
    }

    Optional<ProcessHandle> process() {
        try {
            var words = Files.readString(pidFile).strip().split(" ");
            var since = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(Program::isAlive)
                    .filter(process -> started(process).equals(since));
        } catch (IOException | RuntimeException neverStarted) {
            return Optional.empty();
        }
    }

    boolean isRunning() {
        return process().isPresent();
    }

    void stop(Runnable politely, Duration patience) {
        var process = process();
        if (process.isEmpty()) return;
        politely.run();
        if (!ended(process.get(), patience)) kill();
    }

    void kill() {
        process().ifPresent(process -> {
            // The children first by list: once their parent is gone, nobody tells whose they were.
            var all = Stream.concat(Stream.of(process), process.descendants()).toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(each -> ended(each, Duration.ofSeconds(10)));
        });
    }

    String lastLines(int count) {
        try {
            var lines =
                    Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException nothingYet) {
            return "(its log is empty: " + log + ")";
        }
    }

    CannotRun failed(String how) {
        return new CannotRun("%s %s. The last lines of %s:%n%s"
                .formatted(name, how, log, lastLines(25).indent(4)));
    }

    /** Asks again and again, and gives up when the process has ended or the time is over. */
    void await(Duration patience, BooleanSupplier ready) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (!isRunning()) throw failed("ended before it was ready");
            if (System.nanoTime() > deadline) throw failed("was not ready after " + patience.toSeconds() + " s");
            Pause.ofMillis(40);
        }
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    // One that ended but that nobody has taken note of yet still has a number; it has no program any more.
    private static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (isAlive(process)) {
            if (System.nanoTime() > deadline) return false;
            Pause.ofMillis(5);
        }
        return true;
    }
}
