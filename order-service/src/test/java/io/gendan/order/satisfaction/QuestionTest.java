package io.gendan.order.satisfaction;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.satisfaction.Question.DECIDER;
import static io.gendan.order.satisfaction.QuestionRefusal.ALREADY_ANSWERED;
import static io.gendan.order.satisfaction.QuestionRefusal.NOT_ANSWERED_YET;
import static io.gendan.order.satisfaction.QuestionRefusal.QUESTION_EXPIRED;
import static io.gendan.order.satisfaction.QuestionRefusal.QUESTION_NOT_ASKED;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.order.StoredFacts;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.satisfaction.QuestionCommand.Answer;
import io.gendan.order.satisfaction.QuestionCommand.Ask;
import io.gendan.order.satisfaction.QuestionCommand.EraseComment;
import io.gendan.order.satisfaction.QuestionCommand.NoteSent;
import io.gendan.order.satisfaction.QuestionEvent.About;
import io.gendan.order.satisfaction.QuestionEvent.Answered;
import io.gendan.order.satisfaction.QuestionEvent.Asked;
import io.gendan.order.satisfaction.QuestionEvent.CommentErased;
import io.gendan.order.satisfaction.QuestionEvent.Scores;
import io.gendan.order.satisfaction.QuestionEvent.Sent;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
    private static final Instant NOW = Instant.parse("2026-08-02T08:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(30));
    private static final About ABOUT =
            new About(Occasion.DELIVERY, new UUID(0, 1), "S-1", null, new CustomerId(new UUID(0, 2)), List.of());
    private static final Asked ASKED = new Asked(ABOUT, END, NOW);
    private static final Scores GOOD = new Scores(5, 4, 3, 2, 1);

    @Test
    void a_customer_is_asked_once() {
        given(DECIDER).when(new Ask(ABOUT, END, NOW)).then(ASKED);
        given(DECIDER, ASKED).when(new Ask(ABOUT, END, NOW)).thenNothing();
        given(DECIDER, ASKED, answered(NOW)).when(new Ask(ABOUT, END, NOW)).thenNothing();
    }

    @Test
    void a_mail_that_goes_out_twice_is_sent_once() {
        given(DECIDER, ASKED).when(new NoteSent(NOW)).then(new Sent(NOW));
        given(DECIDER, ASKED, new Sent(NOW)).when(new NoteSent(NOW)).thenNothing();
        given(DECIDER, ASKED, answered(NOW)).when(new NoteSent(NOW)).thenNothing();
        given(DECIDER).when(new NoteSent(NOW)).thenRefused(QUESTION_NOT_ASKED);
    }

    @Test
    void it_is_answered_once_and_stays_as_it_was_answered() {
        given(DECIDER, ASKED, new Sent(NOW)).when(answer(NOW)).then(answered(NOW));
        given(DECIDER, ASKED, answered(NOW)).when(answer(NOW)).thenRefused(ALREADY_ANSWERED);
        given(DECIDER).when(answer(NOW)).thenRefused(QUESTION_NOT_ASKED);
    }

    @Test
    void the_last_moment_is_in_time_and_the_next_one_is_not() {
        given(DECIDER, ASKED).when(answer(END)).then(answered(END));
        given(DECIDER, ASKED).when(answer(END.plusNanos(1000))).thenRefused(QUESTION_EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "1, yes, true",
        "5, no, true",
        "0, yes, false",
        "6, yes, false",
        "x, yes, false",
        "3, , false",
        "3, maybe, false"
    })
    void a_form_is_complete_with_scores_from_1_to_5_and_a_yes_or_no(String score, String again, boolean complete) {
        var fields = new MultivaluedHashMap<String, String>();
        QuestionForm.SCORES.forEach(name -> fields.putSingle(name, "3"));
        fields.putSingle("handling", score);
        if (again != null) fields.putSingle("wouldOrderAgain", again);
        fields.putSingle("comment", " fine\u0007 \r\n");
        var form = QuestionForm.of(fields);
        assertThat(form.answer(NOW).isPresent()).isEqualTo(complete);
        assertThat(form.comment()).isEqualTo("fine");
    }

    @Test
    void own_words_are_erased_once_and_only_where_somebody_has_answered() {
        var erased = new CommentErased("staff-3", NOW);
        var erase = new EraseComment("staff-3", NOW);
        given(DECIDER, ASKED, answered(NOW)).when(erase).then(erased);
        given(DECIDER, ASKED, answered(NOW), erased).when(erase).thenNothing();
        given(DECIDER, ASKED, answered(NOW), erased).when(answer(NOW)).thenRefused(ALREADY_ANSWERED);
        given(DECIDER, ASKED).when(erase).thenRefused(NOT_ANSWERED_YET);
        given(DECIDER).when(erase).thenRefused(QUESTION_NOT_ASKED);
    }

    @Test
    void stored_facts_are_still_read() throws IOException {
        StoredFacts.areStillRead(QuestionEvent.class);
        StoredFacts.isStillRead(QuestionEvent.class, "satisfaction-answered", "satisfaction-answered.without-comment");
    }

    private static Answer answer(Instant at) {
        return new Answer(GOOD, true, at);
    }

    private static Answered answered(Instant at) {
        return new Answered(ABOUT, GOOD, null, true, at);
    }
}
