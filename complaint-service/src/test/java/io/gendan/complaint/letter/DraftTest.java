package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.Draft.DECIDER;
import static io.gendan.complaint.letter.DraftRefusal.ALREADY_WRITTEN;
import static io.gendan.complaint.letter.DraftRefusal.LETTER_CALLED_OFF;
import static io.gendan.complaint.letter.DraftRefusal.LETTER_NOT_FOUND;
import static io.gendan.complaint.letter.DraftRefusal.LETTER_SENT;
import static io.gendan.complaint.letter.DraftRefusal.STILL_ON_ITS_WAY;
import static io.gendan.complaint.letter.DraftRefusal.TEXT_ERASED;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;

import io.gendan.complaint.letter.DraftCommand.CallOff;
import io.gendan.complaint.letter.DraftCommand.Edit;
import io.gendan.complaint.letter.DraftCommand.Erase;
import io.gendan.complaint.letter.DraftCommand.RecordAcceptance;
import io.gendan.complaint.letter.DraftCommand.Send;
import io.gendan.complaint.letter.DraftCommand.Write;
import io.gendan.complaint.letter.DraftEvent.Accepted;
import io.gendan.complaint.letter.DraftEvent.CalledOff;
import io.gendan.complaint.letter.DraftEvent.Drafted;
import io.gendan.complaint.letter.DraftEvent.Edited;
import io.gendan.complaint.letter.DraftEvent.Erased;
import io.gendan.complaint.letter.DraftEvent.Sent;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterKind;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    private static final Matter MATTER = Matter.of(new ComplaintId(new UUID(1, 1)), "C-1");
    private static final CustomerId ACME = new CustomerId(new UUID(2, 1));
    private static final Write WRITE = new Write(MATTER, LetterKind.OFFER, "en", ACME, null, 1, "one", "ann", NOW);
    private static final Edit EDIT = new Edit("two", "ben", NOW);
    private static final Send SEND = new Send("ann", NOW);
    private static final CallOff CALL_OFF = new CallOff("wrong mailbox", "ann", NOW);
    private static final Erase ERASE = new Erase("asked for", "eve", NOW);
    private static final RecordAcceptance ACCEPTANCE = new RecordAcceptance(NOW);

    private static final Drafted drafted =
            new Drafted(MATTER, LetterKind.OFFER, "en", ACME, null, 1, "one", "ann", NOW);
    private static final Edited edited = new Edited(2, "two", "ben", NOW);
    private static final Sent sent = new Sent(2, "two", "ann", NOW);
    private static final Accepted accepted = new Accepted(NOW);
    private static final CalledOff calledOff = new CalledOff("wrong mailbox", "ann", NOW);
    private static final Erased erased = new Erased("asked for", "eve", NOW);

    @Test
    void a_letter_is_drafted_once() {
        given(DECIDER).when(WRITE).then(drafted);
        given(DECIDER, drafted).when(WRITE).thenRefused(ALREADY_WRITTEN);
    }

    @Test
    void each_edition_follows_the_one_before_and_the_same_words_are_none() {
        given(DECIDER, drafted).when(EDIT).then(edited);
        given(DECIDER, drafted, edited).when(EDIT).thenNothing();
        given(DECIDER, drafted, edited).when(new Edit("one", "ann", NOW)).then(new Edited(3, "one", "ann", NOW));
        given(DECIDER).when(EDIT).thenRefused(LETTER_NOT_FOUND);
    }

    @Test
    void the_last_edition_is_sent_once() {
        given(DECIDER, drafted, edited).when(SEND).then(sent);
        given(DECIDER, drafted).when(SEND).then(new Sent(1, "one", "ann", NOW));
        given(DECIDER, drafted, edited, sent).when(SEND).thenNothing();
        given(DECIDER, drafted, edited, sent, accepted).when(SEND).thenNothing();
        given(DECIDER).when(SEND).thenRefused(LETTER_NOT_FOUND);
    }

    @Test
    void what_was_sent_is_not_edited() {
        given(DECIDER, drafted, edited, sent).when(EDIT).thenRefused(LETTER_SENT);
        given(DECIDER, drafted, edited, sent, accepted).when(EDIT).thenRefused(LETTER_SENT);
    }

    @Test
    void it_is_accepted_once_and_only_what_was_sent() {
        given(DECIDER, drafted, edited, sent).when(ACCEPTANCE).then(accepted);
        given(DECIDER, drafted, edited, sent, accepted).when(ACCEPTANCE).thenNothing();
        given(DECIDER, drafted).when(ACCEPTANCE).thenRefused(LETTER_NOT_FOUND);
    }

    @Test
    void its_words_are_erased_while_nobody_carries_them() {
        given(DECIDER, drafted).when(ERASE).then(erased);
        given(DECIDER, drafted, edited, sent).when(ERASE).thenRefused(STILL_ON_ITS_WAY);
        given(DECIDER, drafted, edited, sent, accepted).when(ERASE).then(erased);
        given(DECIDER, drafted, erased).when(ERASE).thenNothing();
        given(DECIDER).when(ERASE).thenRefused(LETTER_NOT_FOUND);
    }

    @Test
    void a_draft_is_given_up_and_what_does_not_arrive_is_called_off() {
        given(DECIDER, drafted).when(CALL_OFF).then(calledOff);
        given(DECIDER, drafted, edited, sent).when(CALL_OFF).then(calledOff);
        given(DECIDER, drafted, calledOff).when(CALL_OFF).thenNothing();
        given(DECIDER, drafted, edited, sent, accepted).when(CALL_OFF).thenRefused(LETTER_SENT);
        given(DECIDER, drafted, erased).when(CALL_OFF).thenRefused(TEXT_ERASED);
        given(DECIDER).when(CALL_OFF).thenRefused(LETTER_NOT_FOUND);
    }

    @Test
    void what_is_called_off_stays_so_unless_it_was_too_late() {
        given(DECIDER, drafted, calledOff).when(EDIT).thenRefused(LETTER_CALLED_OFF);
        given(DECIDER, drafted, calledOff).when(SEND).thenRefused(LETTER_CALLED_OFF);
        given(DECIDER, drafted, calledOff).when(ERASE).then(erased);
        given(DECIDER, drafted, edited, sent, calledOff).when(ACCEPTANCE).then(accepted);
    }

    @Test
    void what_is_erased_is_neither_edited_nor_sent() {
        given(DECIDER, drafted, erased).when(EDIT).thenRefused(TEXT_ERASED);
        given(DECIDER, drafted, erased).when(SEND).thenRefused(TEXT_ERASED);
    }
}
