package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.EventName;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.salesorder.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everything that can ever have happened to a question to a customer. Add freely; never rename, never remove, never change a meaning. */
sealed interface QuestionEvent {

    /**
     * What it is about.
     *
     * @param subject id of the shipment that arrived, of the case that was settled or of the complaint that was closed
     * @param number what people call it
     * @param incident of the case; null after a delivery
     */
    record About(
            Occasion occasion, UUID subject, String number, UUID incident, CustomerId customer, List<OrderId> orders) {}

    /** From 1, very bad, to 5, very good. */
    record Scores(int goods, int delivery, int documents, int communication, int handling) {}

    @EventName("satisfaction-asked")
    record Asked(About about, Instant answerBy, Instant at) implements QuestionEvent {}

    /** The customer's mail server has accepted the question. */
    @EventName("satisfaction-question-sent")
    record Sent(Instant at) implements QuestionEvent {}

    /** {@code comment} is null in what is written now: own words are in {@link QuestionComments}, where they can be erased. */
    @EventName("satisfaction-answered")
    record Answered(About about, Scores scores, String comment, boolean wouldOrderAgain, Instant at)
            implements QuestionEvent {}

    /** What they wrote in their own words is gone; what they thought of us stays. */
    @EventName("satisfaction-comment-erased")
    record CommentErased(String by, Instant at) implements QuestionEvent {}
}
