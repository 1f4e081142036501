package io.gendan.eventsourcing;

/**
 * What this service does when a message comes in. One class per message, named as a sentence: {@code WhenOrderPlaced}. It runs in
 * the transaction of its inbox row, so it happens once; what it throws parks the message and its key.
 */
public interface Reaction<M extends Record> {
    Class<M> to();

    void react(Tx tx, M message);
}
