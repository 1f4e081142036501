package io.gendan.eventsourcing;

import java.util.ArrayList;
import java.util.HashMap;
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
        handleAll(List.of(new Heard<>(tx, message)));
    }

    @Override
    public void handleAll(List<Heard<Incoming>> lot) {
        for (var run : runs(lot)) for (var reaction : byType.get(run.type())) react(reaction, run.messages());
    }

    private static <M extends Record> void react(Reaction<M> reaction, List<Heard<Incoming>> messages) {
        reaction.reactAll(messages.stream()
                .map(heard -> new Heard<>(
                        heard.tx(), EventJson.fromJson(heard.message().body(), reaction.to())))
                .toList());
    }

    /** Messages of one type that are acted on together. */
    private record Run(Class<?> type, List<Heard<Incoming>> messages) {}

    /** As few as can be without a message's overtaking an earlier one of its key: types may come in turns. */
    private List<Run> runs(List<Heard<Incoming>> lot) {
        var runs = new ArrayList<Run>();
        var lastOfType = new HashMap<Class<?>, Integer>();
        var lastOfKey = new HashMap<String, Integer>();
        for (var heard : lot) {
            var type = types.byType().get(heard.message().type());
            if (!byType.containsKey(type))
                continue; // nobody's, or a newer producer says things that we do not know yet
            var key = heard.message().topic() + "/" + heard.message().key();
            int run = lastOfType.getOrDefault(type, -1);
            if (run < lastOfKey.getOrDefault(key, 0)) {
                run = runs.size();
                runs.add(new Run(type, new ArrayList<>()));
                lastOfType.put(type, run);
            }
            runs.get(run).messages().add(heard);
            lastOfKey.put(key, run);
        }
        return runs;
    }
}
