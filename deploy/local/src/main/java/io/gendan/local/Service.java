package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One of our own services, as it ships: the jar that the build made, in a JVM of its own. */
final class Service implements Part {
    private final String name;
    private final int port;
    private final Path jar;
    private final Path archives;
    private final String heap;
    private final Supplier<Map<String, String>> environment;
    private final Program program;

    /** @param heap as the JVM takes it, {@code 256m} */
    Service(
            String name,
            int port,
            Path root,
            Path state,
            String heap,
            Supplier<Map<String, String>> environment,
            Program program) {
        this.name = name;
        this.port = port;
        this.jar = root.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        this.heap = heap;
        this.archives = state.resolve("cds");
        this.environment = environment;
        this.program = program;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int[] ports() {
        return new int[] {port};
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void start() {
        if (isRunning()) return;
        mustBeBuilt();
        // The JVM itself sees whether this archive belongs to it and to this jar, and writes a new one if not.
        var archive = Folders.create(archives).resolve(name + ".jsa");
        var command = List.of(
                Programs.java(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:cds=off",
                "-Xlog:cds*=off",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString());
        program.start("KILL", List.of(), command, environment.get());
    }

    void mustBeBuilt() {
        if (Files.exists(jar)) return;
        throw new CannotRun(
                name + " is not built, " + jar + " is missing: ./gendan mvn package -Dmaven.test.skip=true");
    }

    /** A jar that was built anew under a running service pulls the classes from under its feet. */
    boolean isOutdated() {
        try {
            var built = Files.exists(jar) ? Files.getLastModifiedTime(jar).toInstant() : Instant.MIN;
            return program.process()
                    .flatMap(process -> process.info().startInstant())
                    .filter(built::isAfter)
                    .isPresent();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void awaitReady() {
        program.await(Duration.ofSeconds(120), this::isReady);
    }

    @Override
    public boolean isRunning() {
        return program.isRunning();
    }

    @Override
    public boolean isReady() {
        return isRunning() && Web.answers(url() + "/q/health/ready");
    }

    @Override
    public void stop() {
        program.stop(() -> program.process().ifPresent(ProcessHandle::destroy), Duration.ofSeconds(20));
    }

    @Override
    public void kill() {
        program.kill();
    }
}
