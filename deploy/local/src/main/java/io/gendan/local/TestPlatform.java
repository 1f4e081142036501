package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A real PostgreSQL, Kafka and mail server for tests: each starts when first asked for, once per JVM, on a free port in a
 * temporary folder, and all of it ends with the JVM, even if that is killed.
 */
public final class TestPlatform {
    /** Quarkus loads this class more than once in one JVM; a system property is all that those copies share. */
    private static final String SHARED = "gendan.test.platform";

    private static final Object ONE_LOCK_FOR_ALL_COPIES = Runtime.getRuntime();
    private static House house;

    public static Postgres postgres() {
        return ready(house().postgres());
    }

    public static Kafka kafka() {
        return ready(house().kafka());
    }

    public static Mail mail() {
        return ready(house().mail());
    }

    static House house() {
        synchronized (ONE_LOCK_FOR_ALL_COPIES) {
            if (house == null) {
                var known = System.getProperty(SHARED);
                house = known == null ? build() : join(known);
            }
            return house;
        }
    }

    private static <P extends Part> P ready(P part) {
        synchronized (ONE_LOCK_FOR_ALL_COPIES) {
            if (!part.isRunning()) part.start();
            part.awaitReady();
            return part;
        }
    }

    private static House build() {
        var built = House.forTests(Checkout.root(), temporaryFolder());
        var ports = built.ports().ports().stream().map(String::valueOf).collect(Collectors.joining(","));
        System.setProperty(SHARED, ports + ":" + built.state());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                // PostgreSQL leaves a scrap of shared memory behind when it is killed for good.
                built.postgres().stop();
                Together.each(built.parts(), Part::kill);
            } finally {
                built.empty();
                Folders.delete(built.state());
            }
        }));
        return built;
    }

    private static House join(String known) {
        var split = known.split(":", 2);
        var ports = Arrays.stream(split[0].split(",")).map(Integer::valueOf).toList();
        return new House(Checkout.root(), Path.of(split[1]), new Ports(ports), Lifetime.OURS, "", House.HEAP);
    }

    private static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("gendan-test-");
            // PostgreSQL may run as another user, who must get at its own folder in here.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private TestPlatform() {}
}
