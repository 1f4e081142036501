package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The file in which PostgreSQL itself says which process runs in a data folder, and since when. */
final class Postmaster {
    // PostgreSQL writes its own clock's whole seconds, the system counts ticks since it was switched on.
    private static final Duration SAME_MOMENT = Duration.ofSeconds(5);

    private final Path file;

    Postmaster(Path data) {
        this.file = data.resolve("postmaster.pid");
    }

    Optional<ProcessHandle> process() {
        try {
            var lines = Files.readAllLines(file);
            var since = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(process -> process.info()
                            .command()
                            .filter(c -> c.endsWith("/postgres"))
                            .isPresent())
                    .filter(process -> process.info()
                            .startInstant()
                            .map(start -> Duration.between(start, since).abs().compareTo(SAME_MOMENT) < 0)
                            .orElse(true));
        } catch (IOException | RuntimeException noneOrHalfWritten) {
            return Optional.empty();
        }
    }

    /** After kill -9 the file stays, and its number may by now be somebody else's: PostgreSQL would refuse to start. */
    void forgetTheDead() {
        if (process().isPresent()) return;
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
