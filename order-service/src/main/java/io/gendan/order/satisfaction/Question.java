package io.gendan.order.satisfaction;

import static io.gendan.order.satisfaction.QuestionRefusal.ALREADY_ANSWERED;
import static io.gendan.order.satisfaction.QuestionRefusal.NOT_ANSWERED_YET;
import static io.gendan.order.satisfaction.QuestionRefusal.QUESTION_EXPIRED;
import static io.gendan.order.satisfaction.QuestionRefusal.QUESTION_NOT_ASKED;

import io.gendan.eventsourcing.Decider;
import io.gendan.order.satisfaction.QuestionCommand.Answer;
import io.gendan.order.satisfaction.QuestionCommand.Ask;
import io.gendan.order.satisfaction.QuestionCommand.EraseComment;
import io.gendan.order.satisfaction.QuestionCommand.NoteSent;
import io.gendan.order.satisfaction.QuestionEvent.About;
import io.gendan.order.satisfaction.QuestionEvent.Answered;
import io.gendan.order.satisfaction.QuestionEvent.Asked;
import io.gendan.order.satisfaction.QuestionEvent.CommentErased;
import io.gendan.order.satisfaction.QuestionEvent.Sent;
import java.time.Instant;
import java.util.List;

/** How content is the customer? Asked once, answered once and by nobody else, for so long. */
sealed interface Question {
    record Unknown() implements Question {}

    record Open(About about, Instant answerBy, boolean sent) implements Question {}

    record Closed(boolean withoutComment) implements Question {}

    Decider<QuestionCommand, Question, QuestionEvent> DECIDER = new Decider<>() {
        @Override
        public Question initial() {
            return new Unknown();
        }

        @Override
        public List<QuestionEvent> decide(Question question, QuestionCommand command) {
            return switch (command) {
                case Ask ask -> ask(question, ask);
                case NoteSent sent -> sent(question, sent);
                case Answer answer -> answer(question, answer);
                case EraseComment erase -> erase(question, erase);
            };
        }

        @Override
        public Question evolve(Question question, QuestionEvent event) {
            return switch (event) {
                case Asked asked -> new Open(asked.about(), asked.answerBy(), false);
                case Sent _ -> question instanceof Open open ? new Open(open.about(), open.answerBy(), true) : question;
                case Answered _ -> new Closed(false);
                case CommentErased _ -> new Closed(true);
            };
        }
    };

    private static List<QuestionEvent> ask(Question question, Ask ask) {
        return switch (question) {
            case Unknown _ -> List.of(new Asked(ask.about(), ask.answerBy(), ask.now()));
            case Open _, Closed _ -> List.of();
        };
    }

    private static List<QuestionEvent> sent(Question question, NoteSent sent) {
        return switch (question) {
            case Open open -> open.sent() ? List.of() : List.of(new Sent(sent.now()));
            case Closed _ -> List.of(); // a mail that went out twice, answered in between
            case Unknown _ -> throw QUESTION_NOT_ASKED.refused();
        };
    }

    private static List<QuestionEvent> answer(Question question, Answer answer) {
        return switch (question) {
            case Open open when answer.now().isAfter(open.answerBy()) -> throw QUESTION_EXPIRED.refused();
            case Open open ->
                List.of(new Answered(open.about(), answer.scores(), null, answer.wouldOrderAgain(), answer.now()));
            case Closed _ -> throw ALREADY_ANSWERED.refused();
            case Unknown _ -> throw QUESTION_NOT_ASKED.refused();
        };
    }

    private static List<QuestionEvent> erase(Question question, EraseComment erase) {
        return switch (question) {
            case Closed(var withoutComment) when withoutComment -> List.of();
            case Closed _ -> List.of(new CommentErased(erase.by(), erase.now()));
            case Open _ -> throw NOT_ANSWERED_YET.refused();
            case Unknown _ -> throw QUESTION_NOT_ASKED.refused();
        };
    }
}
