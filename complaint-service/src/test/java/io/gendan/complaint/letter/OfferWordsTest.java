package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.DraftRefusal.MORE_THAN_OFFERED;
import static io.gendan.complaint.letter.DraftRefusal.OFFER_NOT_NAMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gendan.complaint.letter.Editions.Wording;
import io.gendan.complaint.letter.MatterFacts.OpenOffer;
import io.gendan.eventsourcing.Refused;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter about an offer of a hundred: however a larger sum is written, it is seen, and what is no money is none. */
class OfferWordsTest {
    private static void checked(String currency, String body) {
        var sum = new Money(new BigDecimal("100"), currency);
        OfferWords.checked(offer(List.of(), sum, currency), new Wording("Ours", body, null));
    }

    private static OpenOffer offer(List<Offered> remedies, Money amount, String currency) {
        return new OpenOffer(
                1, List.of("the freight, EUR 450 of it by air"), remedies, amount, currency, null, Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 000 EUR in all",
                "5\u00a0000 EUR in all",
                "5.000 EUR",
                "EUR 5.000",
                "EUR 5.000,00",
                "5'000 EUR",
                "EUR 1,00,000",
                "EUR 100.01",
                "EUR 100,01",
                "EUR: 5000",
                "5.000,- EUR",
                "€5,000",
                "5000 €",
                "5k EUR",
                "5 thousand euros",
                "1.5 million eur",
                "$5,000",
                "US$50",
                "50 dollars",
                "5000美元",
                "５０００美元",
                "5000欧元",
                "5万欧元",
                "人民币50元",
                "50元",
                "￥50",
                "£50",
                "EUR 100 USD",
                "100 EUR 5 000 USD"
            })
    void more_than_was_offered(String more) {
        var refused = catchThrowableOfType(Refused.class, () -> checked("EUR", "EUR 100 now, and " + more));
        assertThat(refused).isNotNull();
        assertThat(refused.refusal()).isEqualTo(MORE_THAN_OFFERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALL 360 sets",
                "one of our TOP 500 customers",
                "for order SO-2026-000007",
                "360 sets, 1 200 cartons",
                "until 30.11.2026",
                "container MSKU 1234567",
                "EUR 40.00 of it for the freight",
                "40,50 EUR of it",
                "€40",
                "40欧元",
                "FOB 500, DDP 700"
            })
    void no_more_than_was_offered(String rest) {
        assertThatCode(() -> checked("EUR", "We pay EUR 100, " + rest + ".")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR | We pay 100 €.",
                "EUR | 我们赔付100欧元。",
                "EUR | We pay EUR 100,00.",
                "USD | We pay $100.",
                "USD | 我们赔付美金100元。",
                "HKD | We pay $100.00.",
                "HKD | 我们赔付港币100元。",
                "CNY | 我们赔付人民币100元整。",
                "JPY | ¥100",
                "KWD | Amount: KWD 100.000",
                "ALL | Amount: ALL 100.00"
            })
    void the_sum_that_was_offered_is_known_however_it_is_written(String currency, String body) {
        assertThatCode(() -> checked(currency, body)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"We pay a hundred.", "We pay 100.", "We pay EUR 99.", "ALL 100 sets", "100.00 cartons"})
    void a_letter_that_does_not_name_it(String body) {
        var refused = catchThrowableOfType(Refused.class, () -> checked("EUR", body));
        assertThat(refused).isNotNull();
        assertThat(refused.refusal()).isEqualTo(OFFER_NOT_NAMED);
    }

    /** 1,200 sets again and 5 per cent off; the goods cost us dollars, and no money is paid. */
    private static void checkedGoods(String body) {
        var sets = new Offered("REPLACEMENT", new BigDecimal("1200"), "SET", null, null, null);
        var off = new Offered("DISCOUNT", null, null, new BigDecimal("5.0"), null, null);
        OfferWords.checked(offer(List.of(sets, off), null, "USD"), new Wording("Ours", body, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We send 1,200 sets again and take 5 % off.",
                "1200 SET, 5% off the next order, EUR 450 by air",
                "补发1200套，折价5％。"
            })
    void a_letter_about_goods_names_how_many_and_which_part(String body) {
        assertThatCode(() -> checkedGoods(body)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We send sets again and take 5 % off.",
                "We send 1,200 sets again.",
                "For order SO-2026-1200 and 5 % of TS-1200-A",
                "We send 11,200 sets again and take 5 % off.",
                "We send 1,200 sets again and take 15 % off."
            })
    void a_letter_about_goods_that_does_not(String body) {
        var refused = catchThrowableOfType(Refused.class, () -> checkedGoods(body));
        assertThat(refused).isNotNull();
        assertThat(refused.refusal()).isEqualTo(OFFER_NOT_NAMED);
    }

    @Test
    void what_goods_cost_us_is_no_money_that_is_offered() {
        var refused = catchThrowableOfType(
                Refused.class, () -> checkedGoods("We send 1,200 sets again, or pay USD 10, and take 5 % off."));
        assertThat(refused).isNotNull();
        assertThat(refused.refusal()).isEqualTo(MORE_THAN_OFFERED);
    }
}
