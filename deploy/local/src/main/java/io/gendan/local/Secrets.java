package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The passwords of this house: made up when first asked for, kept in one file that only its owner reads. */
final class Secrets {
    private final Path file;

    Secrets(Path file) {
        this.file = file;
    }

    synchronized String password(String role) {
        var all = all();
        if (!all.containsKey(role)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            all.put(role, HexFormat.of().formatHex(random));
            Folders.writeSecret(
                    file,
                    all.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue() + "\n")
                            .collect(Collectors.joining()));
        }
        return all.get(role);
    }

    private Map<String, String> all() {
        try {
            if (!Files.exists(file)) return new TreeMap<>();
            return Files.readAllLines(file).stream()
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (_, last) -> last, TreeMap::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
