package io.gendan.complaint.letter;

import io.gendan.complaint.words.LetterKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the five points of handling a letter of that kind has to keep to; shown beside its text while somebody writes it. */
final class Guidance {
    private static final Properties RULES = read();

    private Guidance() {}

    /** @param rule its name, the same in both languages */
    @Schema(name = "ToneRule")
    record Rule(@Schema(examples = "CONCEDE_NOTHING_YET") String rule, String zh, String en) {}

    static List<Rule> of(LetterKind kind) {
        return Stream.of(RULES.getProperty(kind.name(), "").split(" "))
                .filter(rule -> !rule.isBlank())
                .map(rule -> new Rule(
                        rule,
                        LetterTexts.words("zh").of("tone." + rule),
                        LetterTexts.words("en").of("tone." + rule)))
                .toList();
    }

    private static Properties read() {
        var rules = new Properties();
        try (var in = Guidance.class.getResourceAsStream("/letters/tone/rules.properties")) {
            rules.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }
}
