package io.gendan.complaint.approval;

import static io.gendan.complaint.approval.ComplaintRecord.DECIDER;
import static io.gendan.complaint.approval.Rounds.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.approval.RecordCommand.*;
import io.gendan.eventsourcing.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules as one table, docs/complaint-record.md: what each command leads to in each state. The page is compared with the rules. */
class RecordTableTest {
    private static final Path PAGE = Path.of(System.getProperty("gendan.root"), "docs", "complaint-record.md");
    private static final Map<String, ComplaintRecord> STATES = new LinkedHashMap<>();

    static {
        STATES.put("Nothing proposed", after());
        STATES.put("With departments", after(submitted));
        STATES.put("With general manager", after(submitted, passedOn));
        STATES.put("Returned", after(submitted, returned));
        STATES.put("Recalled", after(submitted, recalled));
        STATES.put("Approved", after(submitted, passedOn, approved));
        STATES.put("Rejected", after(submitted, passedOn, rejected));
    }

    private static final List<RecordCommand> COMMANDS = List.of(
            new Enclose(EnclosureKind.FAX, FAX, ANNE, TUESDAY),
            new Submit(PLAN, ANNE, TUESDAY),
            new GiveOpinion(said(Voice.PURCHASING, Stance.AGREE, PAT), Set.of(Voice.PURCHASING)),
            new PassOn(DEPUTY, "agreed", "the customer waits", TUESDAY),
            new Return(DEPUTY, "ask the factory", TUESDAY),
            new Recall("they count again", ANNE, TUESDAY),
            new Approve(MANAGER, "yes", TUESDAY),
            new Reject(MANAGER, "too much", TUESDAY));

    private static ComplaintRecord after(RecordEvent... facts) {
        return DECIDER.replay(List.of(facts));
    }

    @Test
    void the_page_is_what_the_rules_say() throws IOException {
        assertThat(Files.readString(PAGE)).contains(table());
    }

    @Test
    void every_command_has_its_row() {
        assertThat(COMMANDS.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(RecordCommand.class.getPermittedSubclasses());
    }

    private static String table() {
        var lines = new ArrayList<String>();
        lines.add(row("", STATES.keySet().stream()));
        lines.add(row("---", STATES.keySet().stream().map(_ -> "---")));
        for (var command : COMMANDS)
            lines.add(row(
                    "`" + command.getClass().getSimpleName() + "`",
                    STATES.values().stream().map(state -> cell(state, command))));
        return String.join("\n", lines);
    }

    private static String row(String head, Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| " + head + " | ", " |"));
    }

    private static String cell(ComplaintRecord state, RecordCommand command) {
        try {
            var facts = DECIDER.decide(state, command);
            if (facts.isEmpty()) return "–";
            return facts.stream()
                    .map(fact -> fact.getClass().getSimpleName())
                    .collect(Collectors.joining(", ", "**", "**"));
        } catch (Refused refused) {
            return refused.refusal().name();
        }
    }
}
