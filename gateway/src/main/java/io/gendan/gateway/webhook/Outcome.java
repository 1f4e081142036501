package io.gendan.gateway.webhook;

import java.time.Duration;

/**
 * How a try went.
 *
 * @param status what was answered, null when nothing was
 * @param fault why nothing was, else null
 */
record Outcome(Integer status, Fault fault, Duration took) {
    private static final int GONE = 410;

    /** Why nothing was answered; part of the API. */
    enum Fault {
        /** The host is not known, or is not in the public network. */
        NO_PUBLIC_ADDRESS,
        NO_CONNECTION,
        TLS_FAILED,
        BROKE_OFF,
        NO_ANSWER_IN_TIME,
        /** None of its secrets can be opened with the key that we have now, so nothing was sent: a new secret helps. */
        CANNOT_BE_SIGNED
    }

    /** A redirect is an answer, and no success: what was vetted is not where it points. */
    boolean taken() {
        return status != null && status >= 200 && status < 300;
    }

    /** There is nobody here any more, and there will not be. */
    boolean gone() {
        return status != null && status == GONE;
    }
}
