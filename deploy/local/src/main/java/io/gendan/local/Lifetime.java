package io.gendan.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long what we start may live. */
enum Lifetime {
    /** Longer than we: "./gendan up" ends, the house stays. A session of its own keeps it from our terminal's Ctrl-C. */
    ITS_OWN {
        @Override
        List<String> wrap(String end, List<String> prefix, List<String> command) {
            var all = new ArrayList<>(
                    List.of(Programs.find("setsid").map(Path::toString).orElse("nohup")));
            all.addAll(prefix);
            all.addAll(command);
            return all;
        }

        @Override
        Process start(ProcessBuilder builder) throws IOException {
            return builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
        }
    },

    /** Never longer than we, not even if we are killed: a shell beside it waits for the end of our pipe. For tests. */
    OURS {
        private static final String SHELL = """
                exec 3<&0; signal=$1; shift
                "$@" </dev/null 3<&- & child=$!
                (read -r _ <&3; kill -s "$signal" "$child") & tether=$!
                wait "$child"; kill "$tether"
                """;

        @Override
        List<String> wrap(String end, List<String> prefix, List<String> command) {
            var all = new ArrayList<>(prefix);
            all.addAll(List.of("/bin/sh", "-c", SHELL, "sh", end));
            all.addAll(command);
            return all;
        }

        @Override
        Process start(ProcessBuilder builder) throws IOException {
            var process = builder.redirectInput(ProcessBuilder.Redirect.PIPE).start();
            PIPES.add(process);
            return process;
        }
    };

    /** A process that nobody holds is collected, and its pipe closed with it. */
    private static final Collection<Process> PIPES = new ConcurrentLinkedQueue<>();

    /** {@code end}: the signal after which nothing of it is left. */
    abstract List<String> wrap(String end, List<String> prefix, List<String> command);

    abstract Process start(ProcessBuilder builder) throws IOException;
}
