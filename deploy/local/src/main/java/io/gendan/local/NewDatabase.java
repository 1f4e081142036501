package io.gendan.local;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database whose owner makes its tables, and whose app role may only work in them: read, insert, update, delete, and nothing
 * that changes their shape. A migration takes UPDATE and DELETE on the events away again. To read for a partner the app takes a third
 * role, which nobody signs in as: it sees the rows that are the partner's, of the tables that a migration opens to it. The app's own
 * role is not asked for those rules, so that its plans are as if there were none.
 */
record NewDatabase(Postgres postgres, Database database, String name) {

    void createUnlessThere() throws SQLException {
        try (var connection = postgres.superuser("postgres")) {
            role(connection, database.owner(), "LOGIN PASSWORD '" + database.ownerPassword() + "'");
            role(connection, database.user(), "LOGIN BYPASSRLS PASSWORD '" + database.password() + "'");
            var partner = database.user() + "_partner";
            role(connection, partner, "NOLOGIN");
            execute(
                    connection,
                    "GRANT %s TO %s WITH INHERIT FALSE, SET TRUE".formatted(quoted(partner), quoted(database.user())));
            if (exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) return;
            // Under another name until it is whole: a run that is cut off leaves no database without rights behind.
            var unfinished = name + "_unfinished";
            execute(connection, "DROP DATABASE IF EXISTS " + quoted(unfinished) + " WITH (FORCE)");
            // From the empty template by file copy, without a checkpoint twice over: a third of the time.
            execute(
                    connection,
                    "CREATE DATABASE %s OWNER %s TEMPLATE template0 STRATEGY wal_log"
                            .formatted(quoted(unfinished), quoted(database.owner())));
            grant(unfinished);
            execute(connection, "ALTER DATABASE %s RENAME TO %s".formatted(quoted(unfinished), quoted(name)));
        }
    }

    private void grant(String unfinished) throws SQLException {
        var owner = quoted(database.owner());
        var app = quoted(database.user());
        try (var connection = postgres.superuser(unfinished)) {
            execute(connection, """
                    REVOKE ALL ON DATABASE %3$s FROM PUBLIC;
                    GRANT CONNECT, TEMPORARY ON DATABASE %3$s TO %2$s;
                    ALTER SCHEMA public OWNER TO %1$s;
                    GRANT USAGE ON SCHEMA public TO %2$s;
                    ALTER DEFAULT PRIVILEGES FOR ROLE %1$s IN SCHEMA public
                        GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %2$s;
                    ALTER DEFAULT PRIVILEGES FOR ROLE %1$s IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO %2$s;
                    """.formatted(owner, app, quoted(unfinished)));
        }
    }

    private static void role(Connection connection, String role, String attributes) throws SQLException {
        // Roles outlive the secrets file at most by mistake; setting the password again heals that.
        var verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
        execute(connection, "%s ROLE %s %s".formatted(verb, quoted(role), attributes));
    }

    private static boolean exists(Connection connection, String sql, String value) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            return query.executeQuery().next();
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
