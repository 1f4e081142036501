package io.gendan.complaint.approval;

import static io.gendan.complaint.approval.ComplaintRecord.DECIDER;
import static io.gendan.complaint.approval.Rounds.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.DecisionTable;
import io.gendan.complaint.approval.RecordCommand.*;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        assertThat(Files.readString(PAGE)).contains(new DecisionTable<>(DECIDER, STATES, COMMANDS).text());
    }

    @Test
    void every_command_has_its_row() {
        assertThat(COMMANDS.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(RecordCommand.class.getPermittedSubclasses());
    }
}
