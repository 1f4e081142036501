package io.gendan.eventsourcing;

import java.util.List;

/** Acts on a message, in the transaction of its inbox row. */
@FunctionalInterface
public interface MessageHandler {
    void handle(Tx tx, Incoming message);

    /** What is new of one batch, in the order in which it came, all in one transaction. Whoever can do it in fewer statements says how. */
    default void handleAll(List<Heard<Incoming>> lot) {
        for (var heard : lot) handle(heard.tx(), heard.message());
    }
}
