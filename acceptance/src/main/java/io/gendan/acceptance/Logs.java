package io.gendan.acceptance;

import io.gendan.local.House;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Reads the databases of the house as their owner: after the story, beside the door. */
record Logs(House house) {

    long count(String database, String sql) {
        return Long.parseLong(texts(database, sql).iterator().next());
    }

    /** The first column of every row. */
    Set<String> texts(String database, String sql) {
        var where = house.database(database);
        try (var connection = DriverManager.getConnection(where.jdbcUrl(), where.owner(), where.ownerPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new HashSet<String>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        } catch (SQLException e) {
            throw new StoryBroken("the log of " + database + " cannot be read: " + e.getMessage());
        }
    }
}
