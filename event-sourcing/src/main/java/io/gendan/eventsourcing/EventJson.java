package io.gendan.eventsourcing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Facts as JSON under their stable names. Decimal numbers travel as strings, so that no reader makes doubles of them. */
public final class EventJson<E> {
    /** Buffers that any thread may take: virtual threads live for one request and would each make their own. */
    private static final ObjectMapper FACTS = lasting(new JsonMapper(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool())
                    .build()))
            .registerModule(new SimpleModule().addDeserializer(Instant.class, new WrittenInstant()));

    private final Map<String, Class<? extends E>> byName = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    /** @param type a sealed interface whose records carry {@link EventName}; anything else is a mistake found at start */
    public EventJson(Class<E> type) {
        if (!type.isSealed()) throw new IllegalArgumentException(type + " is not sealed");
        for (var permitted : type.getPermittedSubclasses()) {
            var name = permitted.getAnnotation(EventName.class);
            if (name == null) throw new IllegalArgumentException(permitted + " has no @EventName");
            if (byName.put(name.value(), permitted.asSubclass(type)) != null)
                throw new IllegalArgumentException("two events are called " + name.value());
            names.put(permitted, name.value());
        }
    }

    public String nameOf(E event) {
        return names.get(event.getClass());
    }

    public String write(E event) {
        return toJson(event);
    }

    public E read(String name, String body) {
        var type = byName.get(name);
        if (type == null) throw new IllegalStateException("the log holds an event this code does not know: " + name);
        return fromJson(body, type);
    }

    public static String toJson(Object value) {
        try {
            return FACTS.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value, e);
        }
    }

    /** Throws {@link UnreadableMessage} when the text is not that type. Fields that are not known are left aside. */
    public static <T> T fromJson(String text, Class<T> type) {
        try {
            return FACTS.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UnreadableMessage("not a " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    /** The one way JSON is written in this house, for facts, messages and answers alike. */
    public static ObjectMapper lasting(ObjectMapper mapper) {
        mapper.registerModules(new JavaTimeModule(), new Jdk8Module());
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        mapper.configOverride(BigDecimal.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        return mapper;
    }

    public static final class UnreadableMessage extends RuntimeException {
        UnreadableMessage(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
