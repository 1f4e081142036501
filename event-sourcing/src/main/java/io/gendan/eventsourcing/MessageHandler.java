package io.gendan.eventsourcing;

/** Acts on a message, in the transaction of its inbox row. */
@FunctionalInterface
public interface MessageHandler {
    void handle(Tx tx, Incoming message);
}
