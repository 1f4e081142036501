package io.gendan.complaint.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.letter.Editions.Wording;
import io.gendan.complaint.letter.Tone.Warned;
import io.gendan.complaint.letter.Tone.Warning;
import io.gendan.complaint.words.LetterKind;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToneTest {
    private static List<Warning> of(String body, boolean causeOpen, boolean toCustomer) {
        return Tone.warnings(new Wording("[C-1] About your tea", body, null), causeOpen, toCustomer);
    }

    @ParameterizedTest
    @CsvSource({
        "'We looked at it, and it was Our\n fault.', CONCEDES",
        "本批货物责任在我方。, CONCEDES",
        "We think it is your fault., BLAMES",
        "这是贵司自己造成的。, BLAMES"
    })
    void words_to_think_about_are_pointed_at_in_both_languages(String body, Warned code) {
        assertThat(of(body, true, true)).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(code);
            assertThat(warning.phrase()).isNotBlank();
            assertThat(warning.en()).isNotBlank();
            assertThat(warning.zh()).isNotBlank();
        });
    }

    @Test
    void what_is_known_to_be_ours_may_be_conceded_and_a_carrier_may_be_blamed() {
        assertThat(of("It was our fault.", false, true)).isEmpty();
        assertThat(of("It was your fault.", true, false)).isEmpty();
        assertThat(of("We are looking into it.", true, true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_letter_that_people_write_has_its_rules_and_keeps_to_them(LetterKind kind) {
        for (var facts : LetterFactsTest.letters(kind)) {
            assertThat(Guidance.of(kind)).hasSizeGreaterThan(1).allSatisfy(rule -> {
                assertThat(rule.en()).isNotBlank();
                assertThat(rule.zh()).isNotBlank();
            });
            for (var language : List.of("en", "zh")) {
                var text = new LetterTexts().write("C-1", language, ZoneOffset.UTC, facts);
                var open = kind != LetterKind.APOLOGY_WITH_CAUSE;
                assertThat(Tone.warnings(new Wording(text.subject(), text.body(), null), open, true))
                        .isEmpty();
            }
        }
    }
}
