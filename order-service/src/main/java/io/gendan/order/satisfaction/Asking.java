package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.satisfaction.QuestionCommand.Ask;
import io.gendan.order.satisfaction.QuestionEvent.About;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom to ask, and whom to leave in peace: nobody twice about the same, and after deliveries only now and then. */
@Singleton
class Asking {
    private final Questions questions;
    private final SatisfactionList list;
    private final Clock clock;
    private final Duration answerWithin;
    private final Duration peace;

    Asking(
            Questions questions,
            SatisfactionList list,
            Clock clock,
            @ConfigProperty(name = "gendan.satisfaction.answer-within", defaultValue = "P30D") Duration answerWithin,
            @ConfigProperty(name = "gendan.satisfaction.peace", defaultValue = "P14D") Duration peace) {
        this.questions = questions;
        this.list = list;
        this.clock = clock;
        this.answerWithin = answerWithin;
        this.peace = peace;
    }

    void afterDelivery(Tx tx, About about) {
        if (list.wasAskedSince(tx, about.customer().value(), clock.instant().minus(peace))) return;
        ask(tx, about);
    }

    void ask(Tx tx, About about) {
        if (list.isAsked(tx, about.subject())) return;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        questions.begin(tx, new QuestionId(Id.next()), new Ask(about, now.plus(answerWithin), now));
    }
}
