package io.gendan.eventsourcing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** One open transaction and why it is there. Who is handed a {@code Tx} writes with it or not at all. */
public final class Tx {
    /** An array of nothing, whose type PostgreSQL finds out by itself. */
    private static final String NONE = "{}";

    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final Cause cause;
    private final List<Runnable> afterCommit;

    Tx(Connection connection, Cause cause, List<Runnable> afterCommit) {
        this.connection = connection;
        this.cause = cause;
        this.afterCommit = afterCommit;
    }

    public Cause cause() {
        return cause;
    }

    /** The same transaction for another reason: a batch of messages shares one commit, but not one cause. */
    public Tx because(Cause other) {
        return new Tx(connection, other, afterCommit);
    }

    /** Something to nudge once the facts are there; it is not run when they never come to be. */
    public void afterCommit(Runnable nudge) {
        afterCommit.add(nudge);
    }

    Connection connection() {
        return connection;
    }

    /** Runs one statement. Strings, numbers, booleans, UUIDs, ids, instants, dates, enums (by name), lists of UUIDs or strings. */
    public int update(String sql, Object... arguments) {
        try (var statement = prepare(sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }

    public <T> List<T> query(String sql, RowReader<T> row, Object... arguments) {
        try (var statement = prepare(sql, arguments);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) found.add(row.read(rows));
            return found;
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }

    /** The first row, if there is one and it was read as something. */
    public <T> Optional<T> first(String sql, RowReader<T> row, Object... arguments) {
        try (var statement = prepare(sql, arguments);
                var rows = statement.executeQuery()) {
            return rows.next() ? Optional.ofNullable(row.read(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }

    /** Row by row as they come from the database, for what is too long to be held: {@code taker} has each before the next is read. */
    public <T> void each(String sql, RowReader<T> row, Consumer<T> taker, Object... arguments) {
        try (var statement = prepare(sql, arguments)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) taker.accept(row.read(rows));
            }
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }

    private PreparedStatement prepare(String sql, Object[] arguments) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) statement.setObject(i + 1, forJdbc(arguments[i]));
        return statement;
    }

    private Object forJdbc(Object argument) throws SQLException {
        return switch (argument) {
            case null -> null;
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Id id -> id.value();
            case Enum<?> name -> name.name();
            case Collection<?> many -> array(many);
            default -> argument;
        };
    }

    private Object array(Collection<?> many) throws SQLException {
        if (many.isEmpty()) return NONE;
        var values = new ArrayList<Object>(many.size());
        for (var one : many) values.add(forJdbc(one));
        // The driver sends an array of strings as it is; of one that could hold anything it makes a text first.
        return values.stream().anyMatch(UUID.class::isInstance)
                ? connection.createArrayOf("uuid", values.toArray())
                : connection.createArrayOf("text", values.toArray(String[]::new));
    }

    /** Reads one row of a result; it does not move the cursor. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
