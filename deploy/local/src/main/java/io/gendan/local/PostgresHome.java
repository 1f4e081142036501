package io.gendan.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** Where PostgreSQL keeps its data: in the state folder, unless the user it runs as cannot get in there. */
final class PostgresHome {

    static Path of(Path state) {
        var wanted = state.resolve("data").resolve("postgres");
        return SystemUser.forPostgres().canWalkTo(wanted) ? wanted : elsewhere(state);
    }

    static boolean isElsewhere(Path state) {
        return of(state).equals(elsewhere(state));
    }

    /** Named after the state folder: two checkouts never share one. */
    private static Path elsewhere(Path state) {
        var name = UUID.nameUUIDFromBytes(state.toString().getBytes(StandardCharsets.UTF_8));
        return Path.of("/var/tmp", "gendan-" + name);
    }

    private PostgresHome() {}
}
