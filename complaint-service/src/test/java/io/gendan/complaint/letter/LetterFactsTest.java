package io.gendan.complaint.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.letter.ComplaintFacts.Acknowledgement;
import io.gendan.complaint.letter.ComplaintFacts.ApologyWithCause;
import io.gendan.complaint.letter.ComplaintFacts.ClosingThanks;
import io.gendan.complaint.letter.ComplaintFacts.Offer;
import io.gendan.complaint.letter.ComplaintFacts.ParticularsRequest;
import io.gendan.complaint.letter.ComplaintFacts.UnfoundedExplanation;
import io.gendan.complaint.letter.ShippingFacts.DelayNotice;
import io.gendan.complaint.letter.ShippingFacts.InsuranceQuestion;
import io.gendan.complaint.letter.ShippingFacts.RecourseNotice;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.Evidence;
import io.gendan.complaint.words.LetterKind;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterFactsTest {
    private static final String NO = "C-2026-000042";
    private static final String ORDER = "O-2026-000007";
    private static final Instant BY = Instant.parse("2026-03-05T10:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 20);
    private static final Money SUM = new Money(new BigDecimal("12345.60"), "USD");

    private static final List<Offered> REMEDIES = List.of(
            new Offered("REPLACEMENT", new BigDecimal("1200.50"), "CTN", null, null, "20 cartons are sent again"),
            new Offered("DISCOUNT", null, null, new BigDecimal("5"), SUM, null));

    private final LetterTexts texts = new LetterTexts();

    /** Each kind with everything it can say, and with nothing that it can leave out. */
    static List<LetterFacts> letters(LetterKind kind) {
        return switch (kind) {
            case ACKNOWLEDGEMENT ->
                List.of(
                        new Acknowledgement(ORDER, "green tea", Cause.QUALITY, BY, BY, List.of(Evidence.PHOTOS)),
                        new Acknowledgement(ORDER, "green tea", null, null, BY, List.of()));
            case PARTICULARS_REQUEST ->
                List.of(new ParticularsRequest(
                        ORDER, "green tea", List.of("Which cartons?", "How many { of them }?"), BY));
            case APOLOGY_WITH_CAUSE ->
                List.of(new ApologyWithCause(ORDER, "green tea", "A seal was worn.", "Seals are changed monthly."));
            case OFFER ->
                List.of(
                        new Offer(ORDER, "green tea", List.of("20 cartons are sent again"), REMEDIES, SUM, UNTIL),
                        new Offer(ORDER, "green tea", List.of("20 cartons are sent again"), null, null, UNTIL));
            case UNFOUNDED_EXPLANATION ->
                List.of(new UnfoundedExplanation(ORDER, "green tea", "The colour is that of the sample."));
            case CARRIER_REMINDER ->
                List.of(
                        new ShippingFacts.CarrierReminder(
                                "Ocean Line", "D", "2601E", BY, "S-1, S-2", BY, 2, BY.plusSeconds(3600)),
                        new ShippingFacts.CarrierReminder("Ocean Line", null, null, BY, "S-1", BY, 1, BY));
            case RECOURSE_NOTICE ->
                List.of(
                        new RecourseNotice(
                                "Ocean Line",
                                "20 cartons were wet.",
                                ORDER,
                                "The hatch leaked.",
                                "S-1",
                                "OL-77",
                                SUM,
                                UNTIL,
                                "Hague-Visby, art. III 6",
                                "Please pay."),
                        new RecourseNotice(
                                "Silk Mill",
                                "Wrong colour.",
                                null,
                                null,
                                null,
                                null,
                                null,
                                UNTIL,
                                "contract, clause 9",
                                "Please answer."));
            case CLOSING_THANKS -> List.of(new ClosingThanks(ORDER, "green tea", "20 cartons arrived."));
            case DELAY_NOTICE -> List.of(new DelayNotice("S-1", ORDER, BY, BY.plusSeconds(86_400), "Typhoon"));
            case INSURANCE_QUESTION -> List.of(new InsuranceQuestion("S-1", ORDER, "FOB", "Qingdao", BY));
            case INCIDENT_NOTICE, NOTICE_ADDITION, CONDITION_UPDATE, WITHDRAWAL_CORRECTION, NOT_CONCERNED -> List.of();
        };
    }

    /** Every text and every line of a list that the facts hold, as it is to be read again in the letter. */
    private static List<String> said(LetterFacts facts) {
        return Stream.of(facts.getClass().getRecordComponents())
                .flatMap(part -> {
                    try {
                        var value = part.getAccessor().invoke(facts);
                        return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void every_letter_can_be_written_in_both_languages_with_all_its_facts(LetterKind kind) {
        for (var language : List.of("en", "zh"))
            for (var facts : letters(kind)) {
                assertThat(facts.kind()).isEqualTo(kind);
                var letter = texts.write(NO, language, ZoneOffset.UTC, facts);
                assertThat(letter.body()).as("of %s", facts).contains(said(facts));
                assertThat(letter.subject()).startsWith("[" + NO + "] ").doesNotContain("{", "NOT_FOUND");
                assertThat(letter.body().replace("{ of them }", ""))
                        .contains(NO)
                        .doesNotContain("{", "}", "NOT_FOUND", "null", "\n\n\n");
            }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_complaint_and_every_evidence_has_its_word(String language) {
        for (var cause : Cause.values()) {
            var all = Arrays.asList(Evidence.values());
            var letter =
                    texts.write(NO, language, ZoneOffset.UTC, new Acknowledgement(ORDER, "tea", cause, null, BY, all));
            assertThat(letter.body()).doesNotContain(cause.name());
            assertThat(letter.body().lines().filter(line -> line.startsWith("- ")))
                    .hasSize(all.size());
        }
    }

    @Test
    void an_acknowledgement_says_who_meets_when_the_answer_comes_and_what_is_needed() {
        var full = texts.write(
                NO, "en", ZoneOffset.UTC, letters(LetterKind.ACKNOWLEDGEMENT).getFirst());
        assertThat(full.body())
                .contains("order O-2026-000007 (quality)")
                .contains("Production and inspection sit down together over it: the meeting is set for 5 March 2026")
                .contains("You hear from us by 5 March 2026, 10:00 UTC")
                .contains("- photos of the goods");
        var short_ = texts.write(
                NO, "en", ZoneOffset.UTC, letters(LetterKind.ACKNOWLEDGEMENT).getLast());
        assertThat(short_.body()).contains("at once").doesNotContain("please send us", "()");
    }

    @Test
    void an_offer_says_what_it_is_how_much_of_it_and_for_which_sum() {
        var offer = letters(LetterKind.OFFER).getFirst();
        assertThat(texts.write(NO, "en", ZoneOffset.UTC, offer).body())
                .contains("\n- Sound goods sent again: 1,200.5 CTN – 20 cartons are sent again\n")
                .contains("\n- Discount: 5 %, USD 12,345.60\n")
                .contains("\n- In money altogether: USD 12,345.60\n");
        assertThat(texts.write(NO, "zh", ZoneOffset.UTC, offer).body())
                .contains("\n- 补发完好货物：1,200.5 CTN（20 cartons are sent again）\n")
                .contains("\n- 折价：5 %，USD 12,345.60\n");
    }

    @Test
    void a_recourse_notice_names_the_bill_of_lading_the_sum_the_deadline_and_the_law_it_comes_from() {
        var letter = texts.write(
                NO, "zh", ZoneOffset.UTC, letters(LetterKind.RECOURSE_NOTICE).getFirst());
        assertThat(letter.subject()).contains("提单号 OL-77");
        assertThat(letter.body()).contains("OL-77", "USD 12,345.60", "2026年3月20日", "Hague-Visby, art. III 6");
    }

    @Test
    void no_letter_concedes_anything_but_the_one_that_apologises() {
        Stream.of(LetterKind.values())
                .filter(kind -> kind != LetterKind.APOLOGY_WITH_CAUSE)
                .flatMap(kind -> letters(kind).stream())
                .forEach(facts -> {
                    assertThat(texts.write(NO, "en", ZoneOffset.UTC, facts).body())
                            .doesNotContain("fault is ours", "we apologise");
                    assertThat(texts.write(NO, "zh", ZoneOffset.UTC, facts).body())
                            .doesNotContain("责任在我");
                });
    }
}
