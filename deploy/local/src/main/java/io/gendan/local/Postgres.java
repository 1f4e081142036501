package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL, as durable as in production: every commit is on disk before it is answered. */
public final class Postgres implements Part {
    private static final String SUPERUSER = "postgres";
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "200",
            "fsync", "on",
            "synchronous_commit", "on",
            "timezone", "UTC",
            "log_error_verbosity", "terse", // the row a fault is about may be a person
            "log_line_prefix", "%m [%p] %q%u@%d ");

    private final SystemUser user = SystemUser.forPostgres();
    private final Path home;
    private final int port;
    private final Secrets secrets;
    private final List<String> databases;
    private final Program program;

    Postgres(Path home, int port, Secrets secrets, List<String> databases, Program program) {
        this.home = home;
        this.port = port;
        this.secrets = secrets;
        this.databases = databases;
        this.program = program;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int[] ports() {
        return new int[] {port};
    }

    public int port() {
        return port;
    }

    @Override
    public void start() {
        if (isRunning()) return;
        var binaries = PostgresBinaries.unpacked(user);
        new Initdb(binaries, user, home, data()).runUnlessDone(SUPERUSER, secrets.password(SUPERUSER));
        var command = new ArrayList<>(
                List.of(binaries.resolve("bin/postgres").toString(), "-D", data().toString(), "-p", "" + port));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        var postmaster = new Postmaster(data());
        postmaster.forgetTheDead();
        program.start("QUIT", user.prefix(), command, Map.of());
        program.await(Duration.ofSeconds(60), () -> postmaster.process().isPresent());
        try {
            // What we started may be runuser or a shell; what must be found again is PostgreSQL itself.
            program.remember(postmaster.process().orElseThrow());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void awaitReady() {
        program.await(Duration.ofSeconds(60), this::isReady);
        databases.forEach(this::createDatabase);
    }

    @Override
    public boolean isReady() {
        try (var _ = superuser("postgres")) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public boolean isRunning() {
        return program.isRunning();
    }

    @Override
    public void stop() {
        var command = new ArrayList<>(user.prefix());
        command.add(PostgresBinaries.unpacked(user).resolve("bin/pg_ctl").toString());
        command.addAll(List.of("stop", "-m", "fast", "-w", "-t", "30", "-s", "-D", data().toString()));
        program.stop(() -> Programs.run(command), Duration.ofSeconds(10));
    }

    @Override
    public void kill() {
        program.kill();
    }

    /** What a service is told about its database. */
    public Database database(String name) {
        var owner = name + "_owner";
        return new Database(url(name), name, secrets.password(name), owner, secrets.password(owner));
    }

    /** An empty database of this name with its two roles, whatever was there before. For tests. */
    public Database freshDatabase(String name) {
        try (var connection = superuser("postgres")) {
            NewDatabase.execute(connection, "DROP DATABASE IF EXISTS " + NewDatabase.quoted(name) + " WITH (FORCE)");
        } catch (SQLException failed) {
            throw new CannotRun("cannot drop database " + name + ": " + failed.getMessage(), failed);
        }
        createDatabase(name);
        return database(name);
    }

    /** A connection that may do everything: to break things and to measure them, never for a service. */
    public Connection superuser(String database) throws SQLException {
        return superuser(database, "");
    }

    /** @param settings of the driver, as they stand behind the question mark of its address */
    public Connection superuser(String database, String settings) throws SQLException {
        return DriverManager.getConnection(url(database) + "?" + settings, SUPERUSER, secrets.password(SUPERUSER));
    }

    private void createDatabase(String name) {
        try {
            new NewDatabase(this, database(name), name).createUnlessThere();
        } catch (SQLException failed) {
            throw new CannotRun("cannot create database " + name + ": " + failed.getMessage(), failed);
        }
    }

    private Path data() {
        return home.resolve("data");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
