package io.gendan.eventsourcing;

import java.util.List;

/**
 * What a service listens to; it has one bean of this.
 *
 * @param consumer the service's own name: its replicas share the work under it
 */
public record Listening(String consumer, List<String> topics, MessageHandler handler) {}
