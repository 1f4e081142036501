package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Follower;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.satisfaction.QuestionEvent.Answered;
import io.gendan.order.satisfaction.QuestionEvent.Asked;
import io.gendan.order.satisfaction.QuestionEvent.CommentErased;
import io.gendan.order.satisfaction.QuestionEvent.Sent;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The questions that are still to be sent. Replicas take different ones. */
@Singleton
class QuestionMails implements Follower<Question, QuestionEvent> {
    private static final String CLAIM =
            "UPDATE question_mail SET next_try_at = now() + make_interval(secs => ?) WHERE question_id IN ("
                    + "SELECT question_id FROM question_mail WHERE next_try_at <= now() ORDER BY next_try_at LIMIT ?"
                    + " FOR UPDATE SKIP LOCKED) RETURNING question_id";

    record Waiting(QuestionId id, Occasion occasion, String number, CustomerId customer, Instant answerBy) {}

    @Override
    public void follow(Tx tx, Recorded<QuestionEvent> fact, Question state) {
        switch (fact.event()) {
            case Asked _ -> tx.update("INSERT INTO question_mail (question_id) VALUES (?)", fact.streamId());
            case CommentErased _ -> {}
            case Sent _, Answered _ -> tx.update("DELETE FROM question_mail WHERE question_id = ?", fact.streamId());
        }
    }

    /** Takes questions that are due, for so long: who dies over them leaves them to the next. */
    List<Waiting> claim(Tx tx, int atMost, Duration lease) {
        var ids = tx.query(CLAIM, row -> row.getObject("question_id", UUID.class), (double) lease.toSeconds(), atMost);
        return tx.query(
                "SELECT id, occasion, subject_no, customer_id, answer_by FROM satisfaction WHERE id = ANY (?::uuid[])",
                row -> new Waiting(
                        new QuestionId(row.getObject("id", UUID.class)),
                        Occasion.valueOf(row.getString("occasion")),
                        row.getString("subject_no"),
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        row.getObject("answer_by", java.time.OffsetDateTime.class)
                                .toInstant()),
                ids);
    }

    /** Tried again after 1, 2, 4 … seconds, at last every hour. */
    void failed(Tx tx, QuestionId id, String why) {
        tx.update(
                "UPDATE question_mail SET attempts = attempts + 1, last_error = ?,"
                        + " next_try_at = now() + make_interval(secs => least(3600, power(2, least(attempts, 12))))"
                        + " WHERE question_id = ?",
                why,
                id);
    }

    /** What mail servers said once may name whom they said it to. */
    void forget(Tx tx, CustomerId customer) {
        tx.update(
                "UPDATE question_mail SET last_error = NULL WHERE last_error LIKE '%@%'"
                        + " AND question_id IN (SELECT id FROM satisfaction WHERE customer_id = ?)",
                customer);
    }

    /** Nobody could answer any more what is sent now. */
    void giveUp(Tx tx, QuestionId id) {
        tx.update("DELETE FROM question_mail WHERE question_id = ?", id);
    }
}
