package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.Complaint.DECIDER;
import static io.gendan.complaint.complaint.Cracked.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.DecisionTable;
import io.gendan.complaint.complaint.ComplaintCommand.*;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ClockKind;
import io.gendan.complaint.words.Evidence;
import io.gendan.complaint.words.Party;
import io.gendan.complaint.words.Rung;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules as one table, docs/complaints.md: what each command leads to in each state. The page is compared with the rules. */
class TableTest {
    private static final Path PAGE = Path.of(System.getProperty("gendan.root"), "docs", "complaints.md");
    private static final Map<String, Complaint> STATES = new LinkedHashMap<>();

    static {
        STATES.put("Unknown", after());
        STATES.put("Listening", after(logged));
        STATES.put("Identifying", after(logged, identified));
        STATES.put("Explaining", after(logged, identified, explained));
        STATES.put("Assessing", after(assessed()));
        STATES.put("Negotiating", after(assessed(offerMade)));
        STATES.put("Acting", after(agreed(planned)));
        STATES.put("Tracking", after(tracked(solved)));
        STATES.put("Closed", after(tracked(solved, closed)));
        STATES.put("Unfounded", after(logged, identified, explained, confirmed));
        STATES.put("Dropped", after(logged, dropped));
        STATES.put("Joined", after(logged, joined));
    }

    private static final List<ComplaintCommand> COMMANDS = List.of(
            LOG,
            new Assign("merchandiser-bo", ANNE, TUESDAY),
            new RecordAcceptance(LETTER, false, TUESDAY),
            new RecordAnswer(Channel.TELEPHONE, null, MONDAY, ANNE, TUESDAY),
            new AskParticulars(Party.CUSTOMER, "which cartons?", FRIDAY, ANNE, TUESDAY),
            new GiveParticulars(1, ANNE, TUESDAY),
            new HearReply(ANNE, TUESDAY),
            new JoinInto(OTHER, ABOUT_OTHER, ANNE, TUESDAY),
            new TakeIn(OTHER, ABOUT_OTHER, Channel.EMAIL, MONDAY, TUESDAY),
            new Identify(Cause.PACKING, SETS, null, null, ANNE, TUESDAY),
            new Enclose(Evidence.PHOTOS, null, "another", ANNE, TUESDAY),
            new WaiveEvidence("thrown away", BOSS, TUESDAY),
            new ExplainUnfounded("as the sample", LETTER, ANNE, TUESDAY),
            new DisputeUnfounded(Channel.EMAIL, ANNE, TUESDAY),
            new ConfirmUnfounded(Channel.EMAIL, ANNE, TUESDAY),
            new FindCause("a cold draught", ANNE, TUESDAY),
            new InvestigateAgain("the second sample is sound", ANNE, TUESDAY),
            new AssessLiability(Map.of(Party.OURS, 100), Severity.MINOR, Set.of(), ANNE, TUESDAY),
            new MakeOffer(TERMS, FRIDAY, CEILING, LETTER, ANNE, TUESDAY),
            new ApproveOffer(1, LETTER, BOSS, TUESDAY),
            new RejectOffer(1, "too much", BOSS, TUESDAY),
            new RecordCounterOffer(TERMS, Channel.EMAIL, CEILING, ANNE, TUESDAY),
            new DeclineOffer(1, Channel.EMAIL, ANNE, TUESDAY),
            new WithdrawOffer(1, "a mistake", ANNE, TUESDAY),
            new AcceptOffer(1, Channel.EMAIL, CEILING, null, ANNE, TUESDAY),
            new PlanAction(1, "pack them", ANNE, FRIDAY, ANNE, TUESDAY),
            new CompleteAction(1, FRIDAY.minusDays(4), null, "B/L 1", ANNE, TUESDAY),
            new FollowUp(Outcome.SOLVED, Channel.TELEPHONE, ANNE, TUESDAY),
            new Close("sent again", LETTER, ANNE, TUESDAY),
            new Reopen("cracked again", ANNE, TUESDAY),
            new DropByCustomer(Channel.EMAIL, ANNE, TUESDAY),
            new Escalate(Rung.SUPERVISOR, null, "nobody answered", TUESDAY),
            new Warn(ClockKind.SETTLEMENT, MONDAY, TUESDAY.plusSeconds(60), TUESDAY));

    @Test
    void the_page_is_what_the_rules_say() throws IOException {
        assertThat(Files.readString(PAGE)).contains(new DecisionTable<>(DECIDER, STATES, COMMANDS).text());
    }

    @Test
    void every_command_has_its_row() {
        assertThat(COMMANDS.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(ComplaintCommand.class.getPermittedSubclasses());
    }
}
