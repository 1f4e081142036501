package io.gendan.order.satisfaction;

import io.gendan.order.satisfaction.QuestionEvent.About;
import io.gendan.order.satisfaction.QuestionEvent.Scores;
import java.time.Instant;

/** What can be done with a question to a customer. That staff answer it is not among it. */
sealed interface QuestionCommand {

    record Ask(About about, Instant answerBy, Instant now) implements QuestionCommand {}

    record NoteSent(Instant now) implements QuestionCommand {}

    /** What they wrote in their own words is kept beside it. */
    record Answer(Scores scores, boolean wouldOrderAgain, Instant now) implements QuestionCommand {}

    record EraseComment(String by, Instant now) implements QuestionCommand {}
}
