package io.gendan.eventsourcing;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/** Opens, commits and rolls back; the only place that does. */
@Singleton
public class Transactions {
    private final DataSource database;

    public Transactions(DataSource database) {
        this.database = database;
    }

    /** Either all that {@code work} wrote is there when this returns, or, when it throws, none of it ever was. */
    public <T> T in(Cause cause, Function<Tx, T> work) {
        var nudges = new ArrayList<Runnable>(1);
        T result;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                result = work.apply(new Tx(connection, cause, nudges));
                connection.commit();
            } catch (Throwable e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
        nudges.forEach(Runnable::run);
        return result;
    }

    /**
     * The same, and up to {@code tries} times anew when somebody was faster: a stale version, a number just taken, a deadlock.
     * Each time it is another transaction; nothing of the one before is left.
     */
    public <T> T again(int tries, Cause cause, Function<Tx, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return in(cause, work);
            } catch (StaleVersion stale) {
                if (attempt == tries) throw stale;
            } catch (DatabaseFault fault) {
                if (attempt == tries || !fault.lostRace()) throw fault;
            }
        }
    }

    /** Reads on one snapshot, whatever others commit meanwhile. */
    public <T> T reading(Cause cause, Function<Tx, T> work) {
        return in(cause, tx -> {
            tx.update("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            return work.apply(tx);
        });
    }

    /**
     * The same for whom it says. A partner reads in a role of its own, to which PostgreSQL shows no row of anybody else, whatever
     * the SQL has left out, and no table that nobody has opened to partners.
     */
    public <T> T readingFor(Viewer viewer, Cause cause, Function<Tx, T> work) {
        return switch (viewer) {
            case Viewer.OurPeople _ -> reading(cause, work);
            case Viewer.Partner(var own) ->
                reading(cause, tx -> {
                    tx.first(
                            "SELECT set_config('gendan.customer', ?, true), set_config('role', session_user || '_partner', true)",
                            _ -> true,
                            own.toString());
                    return work.apply(tx);
                });
        };
    }

    public void run(Cause cause, Consumer<Tx> work) {
        in(cause, tx -> {
            work.accept(tx);
            return null;
        });
    }

    private static void rollBack(java.sql.Connection connection, Throwable because) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e); // the connection is gone, and with it the transaction
        }
    }
}
