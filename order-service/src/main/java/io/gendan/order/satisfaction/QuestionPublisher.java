package io.gendan.order.satisfaction;

import io.gendan.contracts.order.OrderMessage.SatisfactionAnswered;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.order.satisfaction.QuestionEvent.Answered;
import io.gendan.order.satisfaction.QuestionEvent.Asked;
import io.gendan.order.satisfaction.QuestionEvent.CommentErased;
import io.gendan.order.satisfaction.QuestionEvent.Sent;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

@Singleton
class QuestionPublisher implements Publisher<QuestionEvent> {
    @Override
    public String topic() {
        return "gendan.order";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<QuestionEvent> fact) {
        return switch (fact.event()) {
            case Answered answered -> Optional.of(answered(fact.streamId(), answered));
            case Asked _, Sent _ -> Optional.empty(); // what nobody has answered tells nobody anything
            case CommentErased _ -> Optional.empty(); // the comment was never told
        };
    }

    private static SatisfactionAnswered answered(UUID id, Answered answered) {
        var about = answered.about();
        var scores = answered.scores();
        return new SatisfactionAnswered(
                id,
                about.occasion().name(),
                about.occasion() == Occasion.CASE ? about.subject() : null,
                about.occasion() == Occasion.DELIVERY ? about.subject() : null,
                about.occasion() == Occasion.COMPLAINT ? about.subject() : null,
                about.incident(),
                about.customer().value(),
                about.orders().stream().map(Id::value).toList(),
                scores.goods(),
                scores.delivery(),
                scores.documents(),
                scores.communication(),
                scores.handling(),
                answered.wouldOrderAgain(),
                answered.at());
    }
}
