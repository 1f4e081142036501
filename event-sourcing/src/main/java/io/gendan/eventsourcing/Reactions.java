package io.gendan.eventsourcing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All reactions of one service, found by the type of the message. Types nobody here reacts to are none of our business. */
public final class Reactions implements MessageHandler {
    private final MessageTypes types;
    private final Map<Class<?>, List<Reaction<?>>> byType;

    public Reactions(MessageTypes types, List<Reaction<?>> reactions) {
        this.types = types;
        this.byType = reactions.stream().collect(Collectors.groupingBy(Reaction::to));
        byType.keySet().forEach(type -> types.typeOf(type.asSubclass(Record.class)));
    }

    @Override
    public void handle(Tx tx, Incoming message) {
        var type = types.byType().get(message.type());
        if (type == null) return; // a newer producer says things that we do not know yet
        for (var reaction : byType.getOrDefault(type, List.of())) react(tx, reaction, message);
    }

    private static <M extends Record> void react(Tx tx, Reaction<M> reaction, Incoming message) {
        reaction.react(tx, EventJson.fromJson(message.body(), reaction.to()));
    }
}
