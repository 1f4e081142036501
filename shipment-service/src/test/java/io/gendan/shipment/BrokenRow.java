package io.gendan.shipment;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** A row that nobody can write until this is closed; made by the owner of the tables, for the service may not. */
public final class BrokenRow implements AutoCloseable {
    /**
     * @param when {@code BEFORE UPDATE ON} some table
     * @param which the condition of that row
     */
    public BrokenRow(String when, String which) throws SQLException {
        asOwner("CREATE FUNCTION breaks() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$");
        asOwner("CREATE TRIGGER breaks " + when + " FOR EACH ROW WHEN (" + which + ") EXECUTE FUNCTION breaks()");
    }

    @Override
    public void close() throws SQLException {
        asOwner("DROP FUNCTION breaks() CASCADE");
    }

    private static void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        config("gendan.db.url"), config("gendan.db.owner"), config("gendan.db.owner.password"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
