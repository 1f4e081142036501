package io.gendan.eventsourcing;

import java.util.List;

/**
 * What this service does when a message comes in. One class per message, named as a sentence: {@code WhenOrderPlaced}. It runs in
 * the transaction of its inbox row, so it happens once; what it throws parks the message and its key.
 */
public interface Reaction<M extends Record> {
    Class<M> to();

    void react(Tx tx, M message);

    /**
     * Many of them that came together, those of one key in their order, in one transaction. Whoever can act on them in fewer statements
     * says how; what it throws undoes them all, and each is then tried alone.
     */
    default void reactAll(List<Heard<M>> lot) {
        for (var heard : lot) react(heard.tx(), heard.message());
    }
}
