package io.gendan.eventsourcing;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * The public messages by their CloudEvents type, and who speaks.
 *
 * @param source {@code ce_source} of this service's own messages, for example {@code /order-service}
 */
public record MessageTypes(String source, Map<String, Class<? extends Record>> byType, Map<Class<?>, String> types) {

    public static MessageTypes of(String source, Map<String, Class<? extends Record>> byType) {
        var types = byType.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return new MessageTypes(source, byType, Map.copyOf(types));
    }

    String typeOf(Class<? extends Record> message) {
        var type = types.get(message);
        if (type == null) throw new IllegalStateException(message + " is not in the catalogue of messages");
        return type;
    }
}
