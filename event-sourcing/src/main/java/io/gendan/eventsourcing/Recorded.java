package io.gendan.eventsourcing;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact with its place in history.
 *
 * @param version number in its stream, from 1
 * @param eventId travels as {@code ce_id}, so that a second send is recognised
 */
public record Recorded<E>(UUID streamId, long version, UUID eventId, Instant recordedAt, E event, Cause cause) {}
