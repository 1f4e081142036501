package io.gendan.complaint;

import io.gendan.eventsourcing.Decider;
import io.gendan.eventsourcing.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each command leads to in each state, as a table in Markdown: facts in bold, refusals by their code, a dash for nothing. */
public record DecisionTable<C, S, E>(Decider<C, S, E> decider, Map<String, S> states, List<C> commands) {

    public String text() {
        var lines = new ArrayList<String>();
        lines.add(row("", states.keySet().stream()));
        lines.add(row("---", states.keySet().stream().map(_ -> "---")));
        for (var command : commands)
            lines.add(row(
                    "`" + command.getClass().getSimpleName() + "`",
                    states.values().stream().map(state -> cell(state, command))));
        return String.join("\n", lines);
    }

    private static String row(String head, Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| " + head + " | ", " |"));
    }

    private String cell(S state, C command) {
        try {
            var facts = decider.decide(state, command);
            if (facts.isEmpty()) return "–";
            return facts.stream()
                    .map(fact -> fact.getClass().getSimpleName())
                    .collect(Collectors.joining(", ", "**", "**"));
        } catch (Refused refused) {
            return refused.refusal().name();
        }
    }
}
