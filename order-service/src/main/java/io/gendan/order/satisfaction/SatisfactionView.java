package io.gendan.order.satisfaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.eventsourcing.Columns;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.satisfaction.QuestionEvent.Scores;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of sheet 13-14.
 *
 * @param subjectNo the shipment's or the case's number
 * @param sentAt when the customer's mail server accepted the question; absent while it waits
 * @param noticeAfter from when the customer could be told of the incident until they were; absent after a delivery
 */
@Schema(name = "Satisfaction")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SatisfactionView(
        QuestionId id,
        Occasion occasion,
        UUID subjectId,
        String subjectNo,
        CustomerId customerId,
        String customerName,
        List<String> orderNos,
        Instant askedAt,
        Instant sentAt,
        Instant answerBy,
        Instant answeredAt,
        Scores scores,
        String comment,
        Boolean wouldOrderAgain,
        Duration noticeAfter,
        long version) {

    static SatisfactionView of(ResultSet row) throws SQLException {
        var answeredAt = Columns.instant(row, "answered_at");
        return new SatisfactionView(
                new QuestionId(row.getObject("id", UUID.class)),
                Occasion.valueOf(row.getString("occasion")),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_no"),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("customer_name"),
                Arrays.asList((String[]) row.getArray("order_nos").getArray()),
                Columns.instant(row, "asked_at"),
                Columns.instant(row, "sent_at"),
                Columns.instant(row, "answer_by"),
                answeredAt,
                answeredAt == null ? null : scores(row),
                row.getString("own_words"),
                row.getObject("would_order_again", Boolean.class),
                noticeAfter(row),
                row.getLong("version"));
    }

    static Duration noticeAfter(ResultSet row) throws SQLException {
        var seconds = row.getObject("notice_seconds", Long.class);
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    private static Scores scores(ResultSet row) throws SQLException {
        return new Scores(
                row.getInt("goods"),
                row.getInt("delivery"),
                row.getInt("documents"),
                row.getInt("communication"),
                row.getInt("handling"));
    }
}
