package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.satisfaction.QuestionEvent.Answered;
import io.gendan.order.satisfaction.QuestionEvent.Asked;
import io.gendan.order.satisfaction.QuestionEvent.CommentErased;
import io.gendan.order.satisfaction.QuestionEvent.Sent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sheet 13-14: whom have we asked how content they are, and what did they say? */
@Singleton
class SatisfactionList implements ReadModel<Question, QuestionEvent> {
    static final String SELECT =
            "SELECT s.*, coalesce(w.comment, s.comment) AS own_words, c.name AS customer_name, ARRAY(SELECT o.order_no FROM sales_order o"
                    + " WHERE o.id = ANY (s.order_ids) ORDER BY o.order_no) AS order_nos,"
                    + " extract(epoch FROM n.told_at - n.concerned_since)::bigint AS notice_seconds"
                    + " FROM satisfaction s JOIN customer c ON c.id = s.customer_id"
                    + " LEFT JOIN satisfaction_comment w ON w.question_id = s.id LEFT JOIN customer_notice n"
                    + " ON n.incident_id = s.incident_id AND n.customer_id = s.customer_id ";

    @Override
    public String name() {
        return "satisfaction-list";
    }

    @Override
    public List<String> tables() {
        return List.of("satisfaction");
    }

    @Override
    public void follow(Tx tx, Recorded<QuestionEvent> fact, Question state) {
        switch (fact.event()) {
            case Asked asked -> insert(tx, fact, asked);
            case Sent sent -> tx.update("UPDATE satisfaction SET sent_at = ? WHERE id = ?", sent.at(), fact.streamId());
            case Answered answered -> answered(tx, fact.streamId(), answered);
            case CommentErased _ -> tx.update("UPDATE satisfaction SET comment = NULL WHERE id = ?", fact.streamId());
        }
        tx.update("UPDATE satisfaction SET version = ? WHERE id = ?", fact.version(), fact.streamId());
    }

    private static void insert(Tx tx, Recorded<QuestionEvent> fact, Asked asked) {
        var about = asked.about();
        tx.update(
                "INSERT INTO satisfaction (id, occasion, subject_id, subject_no, incident_id, customer_id, order_ids,"
                        + " asked_at, answer_by, version) VALUES (?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?)",
                fact.streamId(),
                about.occasion(),
                about.subject(),
                about.number(),
                about.incident(),
                about.customer(),
                about.orders(),
                asked.at(),
                asked.answerBy(),
                fact.version());
    }

    private static void answered(Tx tx, UUID id, Answered answered) {
        var scores = answered.scores();
        tx.update(
                "UPDATE satisfaction SET answered_at = ?, goods = ?, delivery = ?, documents = ?, communication = ?,"
                        + " handling = ?, comment = ?, would_order_again = ? WHERE id = ?",
                answered.at(),
                scores.goods(),
                scores.delivery(),
                scores.documents(),
                scores.communication(),
                scores.handling(),
                answered.comment(),
                answered.wouldOrderAgain(),
                id);
    }

    boolean isAsked(Tx tx, UUID subject) {
        return tx.first("SELECT 1 FROM satisfaction WHERE subject_id = ?", _ -> true, subject)
                .isPresent();
    }

    /** After a delivery, that is: a case is always worth a question. */
    boolean wasAskedSince(Tx tx, UUID customer, Instant since) {
        return tx.first(
                        "SELECT 1 FROM satisfaction WHERE customer_id = ? AND asked_at > ? AND occasion = 'DELIVERY'",
                        _ -> true,
                        customer,
                        since)
                .isPresent();
    }

    Optional<SatisfactionView> find(Tx tx, QuestionId id) {
        return tx.first(SELECT + "WHERE s.id = ?", SatisfactionView::of, id);
    }
}
