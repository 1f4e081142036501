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
import java.util.List;
import java.util.UUID;

/** What customers wrote in their own words. They may name people, and so it is in no event. */
@Singleton
class QuestionComments implements Follower<Question, QuestionEvent> {
    private static final String WRITING = "SELECT pg_advisory_xact_lock_shared(hashtextextended('comments', 0))";
    private static final String ERASING = "SELECT pg_advisory_xact_lock(hashtextextended('comments', 0))";

    @Override
    public void follow(Tx tx, Recorded<QuestionEvent> fact, Question state) {
        switch (fact.event()) {
            case CommentErased _ ->
                tx.update("DELETE FROM satisfaction_comment WHERE question_id = ?", fact.streamId());
            case Asked _, Sent _, Answered _ -> {}
        }
    }

    /** In the transaction of the answer: a second one takes nothing of the first away. */
    void keep(Tx tx, QuestionId id, String comment) {
        if (comment.isEmpty()) return;
        tx.first(WRITING, _ -> true);
        tx.update(
                "INSERT INTO satisfaction_comment (question_id, comment) VALUES (?, ?) ON CONFLICT DO NOTHING",
                id,
                comment);
    }

    /** The questions of a customer that were answered in own words, in the log or here; what is being written down is waited for. */
    List<QuestionId> toBeErased(Tx tx, CustomerId customer) {
        tx.first(ERASING, _ -> true);
        return tx.query(
                "SELECT id FROM satisfaction s LEFT JOIN satisfaction_comment w ON w.question_id = s.id"
                        + " WHERE s.customer_id = ? AND coalesce(w.comment, s.comment) IS NOT NULL ORDER BY id",
                row -> new QuestionId(row.getObject("id", UUID.class)),
                customer);
    }
}
