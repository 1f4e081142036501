package io.gendan.eventsourcing;

/**
 * Work that waits in a service's database, as who operates it watches: how much there is, and how long the oldest has waited. A
 * service has a bean of this for each kind of work of its own.
 *
 * @param work what waits, as the label of the metrics has it, like {@code letters}
 * @param sql gives one row: {@code waiting}, a count, and {@code since}, a timestamptz, null when nothing waits
 */
public record Backlog(String work, String sql) {}
