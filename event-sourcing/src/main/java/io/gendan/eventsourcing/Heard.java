package io.gendan.eventsourcing;

/** A message in the transaction of its effect, and that because of it: what is done with this {@code tx} has it for its cause. */
public record Heard<M>(Tx tx, M message) {}
