package io.gendan.eventsourcing;

/** One command of many that are handled together: to whom, what, and why. */
public record Errand<C>(Cause cause, Id id, C command) {}
