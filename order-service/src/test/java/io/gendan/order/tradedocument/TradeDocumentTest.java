package io.gendan.order.tradedocument;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.tradedocument.DocumentRefusal.ANSWERED_BEFORE_SENT;
import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_DROPPED;
import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_FILED;
import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_NOT_CONFIRMED;
import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_NOT_DRAFTED;
import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_NOT_KNOWN;
import static io.gendan.order.tradedocument.DocumentRefusal.DOCUMENT_NOT_SENT;
import static io.gendan.order.tradedocument.DocumentRefusal.SENT_BEFORE_DRAFTED;
import static io.gendan.order.tradedocument.DocumentRefusal.TIME_IN_FUTURE;
import static io.gendan.order.tradedocument.TradeDocument.DECIDER;

import io.gendan.order.StoredFacts;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.tradedocument.DocumentCommand.AskForChanges;
import io.gendan.order.tradedocument.DocumentCommand.Confirm;
import io.gendan.order.tradedocument.DocumentCommand.Drop;
import io.gendan.order.tradedocument.DocumentCommand.Expect;
import io.gendan.order.tradedocument.DocumentCommand.File;
import io.gendan.order.tradedocument.DocumentCommand.Send;
import io.gendan.order.tradedocument.DocumentCommand.Write;
import io.gendan.order.tradedocument.DocumentEvent.ChangesAsked;
import io.gendan.order.tradedocument.DocumentEvent.Confirmed;
import io.gendan.order.tradedocument.DocumentEvent.Drafted;
import io.gendan.order.tradedocument.DocumentEvent.Dropped;
import io.gendan.order.tradedocument.DocumentEvent.Expected;
import io.gendan.order.tradedocument.DocumentEvent.Filed;
import io.gendan.order.tradedocument.DocumentEvent.Paper;
import io.gendan.order.tradedocument.DocumentEvent.Sent;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TradeDocumentTest {
    private static final Instant EIGHT = Instant.parse("2026-01-05T08:00:00Z");
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");
    private static final UUID ANN = UUID.randomUUID();
    private static final Paper PAPER =
            new Paper(new OrderId(UUID.randomUUID()), null, DocumentKind.BILL_OF_LADING, "COSU1");
    private static final Draft FIRST = new Draft(1, "aa", 10, "application/pdf");
    private static final Draft SECOND = new Draft(2, "bb", 12, "application/pdf");

    private final Expected expected = new Expected(PAPER, "mia", EIGHT);
    private final Drafted drafted = new Drafted(PAPER, FIRST, "mia", EIGHT);
    private final Sent sent = new Sent(PAPER, 1, ANN, Channel.EMAIL, EIGHT, "mia", NINE);
    private final Confirmed confirmed = new Confirmed(PAPER, 1, ANN, Channel.EMAIL, NINE, "mia", NINE);
    private final Filed filed = new Filed(PAPER, 1, "aa", "mia", NINE);
    private final Dropped dropped = new Dropped(PAPER, "none needed", "mia", NINE);

    private static Write write(Draft file) {
        return new Write(file, "mia", NINE);
    }

    private static Send send(Instant at) {
        return new Send(ANN, Channel.EMAIL, at, "mia", NINE);
    }

    private static Confirm confirm(Instant at) {
        return new Confirm(ANN, Channel.EMAIL, at, "mia", NINE);
    }

    private static AskForChanges changes(Instant at) {
        return new AskForChanges(ANN, "add the telephone", at, "mia", NINE);
    }

    @Test
    void it_goes_from_the_list_to_the_file_by_way_of_the_customer() {
        given(DECIDER).when(new Expect(PAPER, "mia", EIGHT)).then(expected);
        given(DECIDER, expected).when(write(FIRST)).then(new Drafted(PAPER, FIRST, "mia", NINE));
        given(DECIDER, expected, drafted).when(send(EIGHT)).then(sent);
        given(DECIDER, expected, drafted, sent).when(confirm(NINE)).then(confirmed);
        given(DECIDER, expected, drafted, sent, confirmed)
                .when(new File("mia", NINE))
                .then(filed);
    }

    @Test
    void what_the_customer_said_of_one_draft_does_not_count_for_the_next() {
        var redrafted = new Drafted(PAPER, SECOND, "mia", NINE);
        given(DECIDER, expected, drafted, sent, confirmed).when(write(SECOND)).then(redrafted);
        given(DECIDER, expected, drafted, sent, confirmed, redrafted)
                .when(new File("mia", NINE))
                .thenRefused(DOCUMENT_NOT_CONFIRMED);
        given(DECIDER, expected, drafted, sent, confirmed, redrafted)
                .when(confirm(NINE))
                .thenRefused(DOCUMENT_NOT_SENT);
    }

    @Test
    void the_same_file_again_is_the_same_draft() {
        given(DECIDER, expected, drafted).when(write(FIRST)).thenNothing();
        given(DECIDER, expected, drafted, sent).when(write(FIRST)).thenNothing();
        given(DECIDER, expected, drafted, sent, confirmed).when(write(FIRST)).thenNothing();
    }

    @Test
    void a_customer_who_wants_it_otherwise_is_sent_a_new_draft_and_not_the_old_one() {
        var asked = new ChangesAsked(PAPER, 1, ANN, "add the telephone", NINE, "mia", NINE);
        given(DECIDER, expected, drafted, sent).when(changes(NINE)).then(asked);
        given(DECIDER, expected, drafted, sent, confirmed).when(changes(NINE)).then(asked);
        given(DECIDER, expected, drafted, sent, asked).when(send(NINE)).thenRefused(DOCUMENT_NOT_DRAFTED);
        given(DECIDER, expected, drafted, sent, asked)
                .when(write(SECOND))
                .then(new Drafted(PAPER, SECOND, "mia", NINE));
        given(DECIDER, expected, drafted).when(changes(NINE)).thenRefused(DOCUMENT_NOT_SENT);
    }

    @Test
    void no_step_is_left_out() {
        given(DECIDER, expected).when(send(EIGHT)).thenRefused(DOCUMENT_NOT_DRAFTED);
        given(DECIDER, expected, drafted).when(confirm(NINE)).thenRefused(DOCUMENT_NOT_SENT);
        given(DECIDER, expected, drafted, sent).when(new File("mia", NINE)).thenRefused(DOCUMENT_NOT_CONFIRMED);
        given(DECIDER).when(send(EIGHT)).thenRefused(DOCUMENT_NOT_KNOWN);
    }

    @Test
    void what_is_filed_stays_and_what_is_dropped_is_gone() {
        given(DECIDER, expected, drafted, sent, confirmed, filed)
                .when(write(SECOND))
                .thenRefused(DOCUMENT_FILED);
        given(DECIDER, expected, drafted, sent, confirmed, filed)
                .when(new Drop("none needed", "mia", NINE))
                .thenRefused(DOCUMENT_FILED);
        given(DECIDER, expected).when(new Drop("none needed", "mia", NINE)).then(dropped);
        given(DECIDER, expected, dropped).when(write(FIRST)).thenRefused(DOCUMENT_DROPPED);
    }

    @Test
    void nobody_answers_before_they_are_asked_or_in_the_future() {
        given(DECIDER, expected, drafted, sent)
                .when(confirm(EIGHT))
                .then(new Confirmed(PAPER, 1, ANN, Channel.EMAIL, EIGHT, "mia", NINE));
        given(DECIDER, expected, drafted, sent)
                .when(confirm(EIGHT.minusMillis(1)))
                .thenRefused(ANSWERED_BEFORE_SENT);
        given(DECIDER, expected, drafted, sent)
                .when(confirm(NINE.plusMillis(1)))
                .thenRefused(TIME_IN_FUTURE);
        given(DECIDER, expected, drafted).when(send(NINE.plusMillis(1))).thenRefused(TIME_IN_FUTURE);
    }

    @Test
    void what_went_out_before_a_draft_was_stored_was_the_one_before_it() {
        var redrafted = new Drafted(PAPER, SECOND, "mia", EIGHT.plusSeconds(60));
        given(DECIDER, expected, drafted, sent, redrafted)
                .when(send(EIGHT.plusSeconds(59)))
                .thenRefused(SENT_BEFORE_DRAFTED);
        given(DECIDER, expected, drafted, sent, redrafted)
                .when(send(EIGHT.plusSeconds(60)))
                .then(new Sent(PAPER, 2, ANN, Channel.EMAIL, EIGHT.plusSeconds(60), "mia", NINE));
        given(DECIDER, expected, drafted)
                .when(send(EIGHT.minusSeconds(60)))
                .then(new Sent(PAPER, 1, ANN, Channel.EMAIL, EIGHT.minusSeconds(60), "mia", NINE));
    }

    @Test
    void sent_once_more_it_counts_from_the_first_time() {
        var again = new Sent(PAPER, 1, ANN, Channel.FAX, NINE, "mia", NINE);
        given(DECIDER, expected, drafted, sent, again)
                .when(confirm(EIGHT))
                .then(new Confirmed(PAPER, 1, ANN, Channel.EMAIL, EIGHT, "mia", NINE));
    }

    @Test
    void asked_twice_nothing_happens() {
        given(DECIDER, expected, drafted, sent, confirmed).when(confirm(NINE)).thenNothing();
        given(DECIDER, expected, drafted, sent, confirmed, filed)
                .when(new File("mia", NINE))
                .thenNothing();
        given(DECIDER, expected, dropped).when(new Drop("again", "mia", NINE)).thenNothing();
    }

    @Test
    void stored_facts_are_still_read() throws IOException {
        StoredFacts.areStillRead(DocumentEvent.class);
    }
}
