package io.gendan.complaint.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.letter.LetterContent.Casualty;
import io.gendan.complaint.letter.LetterContent.ConditionUpdate;
import io.gendan.complaint.letter.LetterContent.Correction;
import io.gendan.complaint.letter.LetterContent.Goods;
import io.gendan.complaint.letter.LetterContent.Notice;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.LetterKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTextsTest {
    private static final Instant KNOWN = Instant.parse("2026-01-06T08:00:00Z");
    private static final Casualty COLLISION =
            new Casualty("COLLISION", "D", "9074729", "2601E", "KRPUS", Instant.parse("2026-01-06T03:20:00Z"), KNOWN);
    private static final Goods FOB = new Goods("S-2026-000001", "O-2026-000007", "FOB", "Qingdao");
    private static final Goods CIF = new Goods("S-2026-000002", "O-2026-000008", "CIF", "New York");
    private static final Goods DDP = new Goods("S-2026-000003", "O-2026-000009", "DDP", "Chicago");

    private final LetterTexts texts = new LetterTexts();

    private LetterTexts.Text notice(String language, List<String> onHold, Goods... goods) {
        var due = KNOWN.plusSeconds(48 * 3600);
        var notice = new Notice(LetterKind.INCIDENT_NOTICE, COLLISION, List.of(goods), onHold, due);
        return texts.write("K-2026-000123", language, ZoneOffset.UTC, notice);
    }

    @Test
    void the_notice_names_every_shipment_and_says_of_each_whose_risk_it_is() {
        var body = notice("en", List.of(), FOB, CIF, DDP).body();
        assertThat(body)
                .contains("S-2026-000001", "O-2026-000007", "FOB Qingdao", "travel at your risk once they are on board")
                .contains("S-2026-000002", "O-2026-000008", "CIF New York", "you claim under the policy we bought")
                .contains("S-2026-000003", "O-2026-000009", "DDP Chicago", "is ours and not yours");
    }

    @Test
    void the_notice_says_what_happened_when_and_where_and_when_the_next_news_comes() {
        var letter = notice("en", List.of(), FOB);
        assertThat(letter.subject()).contains("K-2026-000123", "vessel D", "2601E");
        assertThat(letter.body())
                .contains("ollision", "IMO 9074729", "2601E", "Busan (KRPUS)", "6 January 2026, 03:20 UTC")
                .contains("8 January 2026, 08:00 UTC")
                .contains("no invoice or reminder goes out");
    }

    @Test
    void times_are_those_where_the_customer_is_and_their_zone_stands_beside_them() {
        var notice = new Notice(LetterKind.INCIDENT_NOTICE, COLLISION, List.of(FOB), List.of(), KNOWN);
        var newYork = ZoneId.of("America/New_York");
        assertThat(texts.write("K-1", "en", newYork, notice).body())
                .contains("on 5 January 2026, 22:20 (Eastern Standard Time, UTC-05:00)")
                .doesNotContain("03:20");
        assertThat(texts.write("K-1", "zh", newYork, notice).body()).contains("2026年1月5日 22:20（北美东部标准时间，UTC-05:00）");
        assertThat(texts.write("K-1", "en", ZoneId.of("Asia/Shanghai"), notice).body())
                .contains("6 January 2026, 11:20 (China Standard Time, UTC+08:00)");
    }

    @Test
    void only_who_had_to_insure_is_asked_about_insurance() {
        assertThat(notice("en", List.of(), FOB).body()).contains("are the goods of S-2026-000001 insured, with whom");
        assertThat(notice("en", List.of(), CIF, DDP).body()).doesNotContain("insured, with whom");
        assertThat(notice("zh", List.of(), FOB).body()).contains("是否已投保", "保险单号");
        assertThat(notice("zh", List.of(), CIF, DDP).body()).doesNotContain("是否已投保");
    }

    @Test
    void what_was_billed_before_is_named_as_on_hold_and_only_then() {
        assertThat(notice("en", List.of("D-1", "D-2"), FOB).body())
                .contains("we do not collect it until then: D-1, D-2.");
        assertThat(notice("zh", List.of("D-1"), FOB).body()).contains("暂停催收：D-1");
        assertThat(notice("en", List.of(), FOB).body()).doesNotContain("billed before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_letter_has_its_words_in_both_languages(String language) {
        for (var condition : List.of(Condition.SOUND, Condition.DAMAGED, Condition.LOST))
            for (var goods : List.of(FOB, CIF, DDP))
                complete(texts.write(
                        "K-2026-000123",
                        language,
                        ZoneOffset.UTC,
                        new ConditionUpdate(COLLISION, goods, condition, KNOWN)));
        complete(texts.write(
                "K-2026-000123",
                language,
                ZoneOffset.UTC,
                new Correction(
                        LetterKind.WITHDRAWAL_CORRECTION, COLLISION, List.of(FOB), "another vessel of that name")));
        complete(texts.write(
                "K-2026-000123",
                language,
                ZoneOffset.UTC,
                new Correction(LetterKind.NOT_CONCERNED, COLLISION, List.of(FOB), "the sister ship")));
        complete(texts.write(
                "K-2026-000123",
                language,
                ZoneOffset.UTC,
                new Notice(LetterKind.NOTICE_ADDITION, COLLISION, List.of(FOB), List.of(), KNOWN)));
        complete(notice(language, List.of("D-2026-000004"), FOB, CIF, DDP));
    }

    private static void complete(LetterTexts.Text letter) {
        assertThat(letter.subject()).startsWith("[K-2026-000123]").doesNotContain("{", "}");
        assertThat(letter.body()).contains("K-2026-000123").doesNotContain("{", "}", "\n\n\n");
    }

    @Test
    void everybody_we_write_to_is_greeted_by_name() {
        assertThat(LetterTexts.words("en").greeting(List.of("Ann Buyer", "Bo Lin")))
                .isEqualTo("Dear Ann Buyer, dear Bo Lin,");
        assertThat(LetterTexts.words("zh").greeting(List.of("王小姐"))).isEqualTo("尊敬的王小姐：");
        assertThat(LetterTexts.words("zh").greeting(List.of())).isEqualTo("尊敬的客户：");
    }

    @Test
    void a_language_we_do_not_write_and_a_kind_we_have_no_word_for_are_no_reason_not_to_write() {
        var strange = new Casualty("KRAKEN", "D", "9074729", "2601E", "XXABC", KNOWN, KNOWN);
        var letter = texts.write(
                "K-1",
                "fr",
                ZoneOffset.UTC,
                new Notice(LetterKind.INCIDENT_NOTICE, strange, List.of(FOB), List.of(), KNOWN));
        assertThat(letter.body()).contains("ncident: vessel D", "XXABC");
    }
}
