package io.gendan.eventsourcing;

import java.sql.SQLException;

/** PostgreSQL did not do what it was asked. {@link #passing} tells a fault of the moment from one of the statement. */
public final class DatabaseFault extends RuntimeException {
    private static final String UNIQUE_VIOLATION = "23505";

    private final String state;

    private DatabaseFault(SQLException cause) {
        super(cause.getMessage(), cause);
        state = cause.getSQLState() == null ? "08000" : cause.getSQLState(); // the pool's own errors carry no state
    }

    static DatabaseFault of(SQLException cause) {
        return new DatabaseFault(cause);
    }

    /** Another transaction was first; in a new one the rules can see what it did. Unique violation, deadlock, serialization. */
    boolean lostRace() {
        return duplicate() || state.startsWith("40");
    }

    /** A text with the character U+0000, which PostgreSQL does not hold. */
    boolean unstorableText() {
        return state.equals("22021") || state.equals("22P05");
    }

    /** A number, a day or a time of which PostgreSQL has none: whoever asked made it up. */
    boolean impossibleValue() {
        return state.equals("22003") || state.equals("22007") || state.equals("22008") || state.equals("22P02");
    }

    public boolean duplicate() {
        return UNIQUE_VIOLATION.equals(state);
    }

    /** Connection lost (08), resources short (53), shut down or cancelled (57), deadlock or serialization (40). */
    public boolean passing() {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57") || state.startsWith("40");
    }
}
