package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What stands behind "./gendan up", "down" and "status". */
final class Main {
    private static final int NOT_RUNNING = 3; // as the Linux Standard Base has it of "status"

    private final Path root = Checkout.root();
    private final Path state = root.resolve(".gendan");

    public static void main(String[] args) throws IOException {
        try {
            new Main().run(List.of(args));
        } catch (CannotRun sayIt) {
            System.err.println(sayIt.getMessage());
            System.exit(1);
        } catch (UncheckedIOException failed) {
            System.err.println(failed.getMessage() + " (" + failed.getCause() + ")");
            System.exit(1);
        }
    }

    private void run(List<String> args) throws IOException {
        var words = args.subList(1, args.size());
        switch (args.getFirst()) {
            case "up" -> {
                only(words, List.of("--fresh", "--platform"));
                try (var _ = new OneAtATime(state)) {
                    up(words.contains("--fresh"), words.contains("--platform"));
                }
            }
            case "down" -> {
                only(words, List.of());
                try (var _ = new OneAtATime(state)) {
                    down(house(knownBase()));
                }
            }
            case "status" -> {
                only(words, List.of());
                status(house(knownBase()));
            }
            case "rotate-keys" -> {
                only(words, List.of());
                var added = house(knownBase()).signingKeys().rotate(Instant.now());
                System.out.println("Made " + root.relativize(added)
                        + ": published within seconds, it signs in two minutes. Nobody has to sign in again.");
            }
            default -> throw new CannotRun("up, down, status or rotate-keys, not " + args);
        }
    }

    private static void only(List<String> words, List<String> known) {
        for (var word : words)
            if (!known.contains(word))
                throw new CannotRun(
                        word + " is not known here" + (known.isEmpty() ? "." : "; known: " + String.join(", ", known)));
    }

    private static void down(House house) {
        var running =
                house.parts().stream().filter(Part::isRunning).map(Part::name).toList();
        house.down();
        System.out.println(running.isEmpty() ? "Nothing was running." : "Stopped: " + String.join(", ", running));
    }

    private void up(boolean fresh, boolean platformOnly) throws IOException {
        int base = wantedBase().orElse(knownBase());
        if (fresh) {
            house(knownBase()).down();
            house(knownBase()).empty();
        }
        moveOut(base);
        Folders.create(state);
        Files.writeString(state.resolve("port-base"), base + "\n");
        var house = house(base);
        if (platformOnly) {
            new Start(house, System.out).platform();
            return;
        }
        house.up(System.out);
        System.out.print("""

                gateway    %1$s
                API docs   %1$s/docs
                mailbox    %2$s
                complain   by mail to %3$s, SMTP on port %4$d
                sign in    the people in deploy/local/staff.properties
                """.formatted(
                        house.url("gateway"),
                        house.mail().url(),
                        Mail.COMPLAINTS,
                        house.mail().smtpPort()));
    }

    /** A house that runs on other ports than those now asked for would run twice on the same data. */
    private void moveOut(int base) {
        if (base == knownBase()) return;
        var running = house(knownBase()).parts().stream()
                .filter(Part::isRunning)
                .map(Part::name)
                .toList();
        if (running.isEmpty()) return;
        throw new CannotRun("%s still runs on ports from %d: ./gendan down first".formatted(running, knownBase()));
    }

    private void status(House house) {
        house.status().forEach((name, how) -> System.out.printf("%-18s %s%n", name, how));
        System.out.println(house.url("gateway"));
        if (!house.parts().stream().allMatch(Part::isReady)) System.exit(NOT_RUNNING);
    }

    private House house(int base) {
        return House.at(root, state, base);
    }

    private static Optional<Integer> wantedBase() {
        return Optional.ofNullable(System.getenv("GENDAN_PORT_BASE"))
                .filter(text -> !text.isBlank())
                .map(Main::base);
    }

    private static int base(String text) {
        if (text.matches("[1-9][0-9]{3,4}")) {
            int base = Integer.parseInt(text);
            if (base >= 1024 && base <= Ports.LAST_BASE) return base;
        }
        throw new CannotRun("GENDAN_PORT_BASE is a number from 1024 to %d, like %d, not %s"
                .formatted(Ports.LAST_BASE, Ports.USUAL_BASE, text));
    }

    private int knownBase() {
        try {
            return Integer.parseInt(Files.readString(state.resolve("port-base")).strip());
        } catch (IOException | NumberFormatException neverUp) {
            return wantedBase().orElse(Ports.USUAL_BASE);
        }
    }
}
