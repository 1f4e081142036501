package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The keys that the gateway signs people's tokens with: a folder of private keys, each named by when it was made. */
public record SigningKeys(Path folder) {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** The successor is published for two minutes before it signs, and what was signed before that is good for an hour. */
    private static final Duration NEEDED_AFTER_ITS_SUCCESSOR = Duration.ofMinutes(65);

    /** Oldest first. */
    public List<Path> files() {
        try {
            Folders.create(folder);
            try (var all = Files.list(folder)) {
                return all.filter(file -> file.toString().endsWith(".pem"))
                        .sorted()
                        .toList();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static synchronized SigningKeys in(Path folder) {
        var keys = new SigningKeys(folder);
        if (keys.files().isEmpty()) keys.add(Instant.now());
        return keys;
    }

    /** Adds a key, and takes away those that nobody's token is signed with any more. */
    Path rotate(Instant now) {
        var before = files();
        for (int i = 0; i + 1 < before.size(); i++)
            if (madeAt(before.get(i + 1)).plus(NEEDED_AFTER_ITS_SUCCESSOR).isBefore(now)) delete(before.get(i));
        return add(now);
    }

    private Path add(Instant now) {
        var file = folder.resolve(NAME.format(now) + ".pem");
        Folders.writeSecret(file, Pem.of("PRIVATE KEY", Pem.newKeys().getPrivate()));
        return file;
    }

    private static Instant madeAt(Path file) {
        return NAME.parse(file.getFileName().toString().replace(".pem", ""), Instant::from);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
