package io.gendan.order.satisfaction;

import io.gendan.order.satisfaction.QuestionEvent.Scores;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What somebody has filled in on the page, complete or not. */
record QuestionForm(Map<String, String> entered) {
    static final List<String> SCORES = List.of("goods", "delivery", "documents", "communication", "handling");
    static final List<String> SCALE = List.of("1", "2", "3", "4", "5");
    private static final int LONGEST_COMMENT = 2000;

    static QuestionForm of(MultivaluedMap<String, String> fields) {
        var entered = new HashMap<String, String>();
        fields.forEach((name, values) -> entered.put(name, values.getFirst()));
        return new QuestionForm(entered);
    }

    /** Empty when a score or the last question was left out, or is none that the page offers. */
    Optional<QuestionCommand.Answer> answer(Instant now) {
        var scores = SCORES.stream()
                .map(this::score)
                .flatMapToInt(OptionalInt::stream)
                .toArray();
        var again = entered.get("wouldOrderAgain");
        if (scores.length < SCORES.size()
                || again == null
                || !again.matches("yes|no")
                || comment().length() > LONGEST_COMMENT) return Optional.empty();
        return Optional.of(new QuestionCommand.Answer(
                new Scores(scores[0], scores[1], scores[2], scores[3], scores[4]), again.equals("yes"), now));
    }

    /** As it was written, but for what no text here may hold; empty when nothing was. */
    String comment() {
        return entered.getOrDefault("comment", "")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }

    private OptionalInt score(String name) {
        var text = entered.getOrDefault(name, "");
        return SCALE.contains(text) ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
