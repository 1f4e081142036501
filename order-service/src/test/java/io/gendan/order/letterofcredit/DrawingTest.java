package io.gendan.order.letterofcredit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.money.Money;
import io.gendan.order.letterofcredit.CreditTerms.About;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UCP 600 art. 30, both sides of every boundary: 100 ordered at 10.00, a credit over 1000.00. */
class DrawingTest {
    @ParameterizedTest(name = "about {0}, partial {1}: {3} {2} at {4} for {5}: {6}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # 30b: a quantity that is measured has five percent
            -          | true  | KG  | 105      | -     | 1000.00 | -
            -          | true  | KG  | 105.0001 | -     | 1000.00 | QUANTITY_ABOVE_TOLERANCE
            -          | false | mt  | 95       | -     | 1000.00 | -
            -          | false | mt  | 94.9999  | -     | 1000.00 | QUANTITY_BELOW_TOLERANCE
            # 30b: pieces and packing units have none
            -          | true  | PCS | 100      | -     | 1000.00 | -
            -          | true  | PCS | 101      | -     | 1000.00 | QUANTITY_ABOVE_TOLERANCE
            -          | true  | CTN | 100.5    | -     | 1000.00 | QUANTITY_ABOVE_TOLERANCE
            -          | false | PCS | 99       | -     | 1000.00 | QUANTITY_BELOW_TOLERANCE
            -          | true  | PCS | 40       | -     | 400.00  | -
            # a unit that nobody knows is counted, not measured
            -          | true  | XYZ | 101      | -     | 1000.00 | QUANTITY_ABOVE_TOLERANCE
            # 30a: ten percent of the quantity where "about" stands beside it, also for pieces
            QUANTITY   | true  | PCS | 110      | -     | 1000.00 | -
            QUANTITY   | true  | PCS | 111      | -     | 1000.00 | QUANTITY_ABOVE_TOLERANCE
            QUANTITY   | false | KG  | 90       | -     | 1000.00 | -
            QUANTITY   | false | KG  | 89.9999  | -     | 1000.00 | QUANTITY_BELOW_TOLERANCE
            # "about" beside the amount is not about the quantity, nor the other way round
            AMOUNT     | true  | PCS | 101      | -     | 1000.00 | QUANTITY_ABOVE_TOLERANCE
            QUANTITY   | true  | PCS | 110      | -     | 1100.00 | AMOUNT_ABOVE_CREDIT
            # never above the credit
            -          | true  | KG  | 105      | -     | 1000.01 | AMOUNT_ABOVE_CREDIT
            AMOUNT     | true  | PCS | 100      | -     | 1100.00 | -
            AMOUNT     | true  | PCS | 100      | -     | 1100.01 | AMOUNT_ABOVE_CREDIT
            # one drawing takes it all: five percent less may be, ten where "about" stands
            -          | false | PCS | 100      | -     | 950.00  | -
            -          | false | PCS | 100      | -     | 949.99  | AMOUNT_BELOW_CREDIT
            AMOUNT     | false | PCS | 100      | -     | 900.00  | -
            AMOUNT     | false | PCS | 100      | -     | 899.99  | AMOUNT_BELOW_CREDIT
            # the unit price
            -          | true  | PCS | 100      | 10.00 | 1000.00 | -
            -          | true  | PCS | 100      | 10.01 | 1000.00 | UNIT_PRICE_OUT_OF_TOLERANCE
            -          | true  | PCS | 100      | 9.99  | 1000.00 | UNIT_PRICE_OUT_OF_TOLERANCE
            UNIT_PRICE | true  | PCS | 100      | 11.00 | 1000.00 | -
            UNIT_PRICE | true  | PCS | 100      | 11.01 | 1000.00 | UNIT_PRICE_OUT_OF_TOLERANCE
            UNIT_PRICE | true  | PCS | 100      | 9.00  | 1000.00 | -
            UNIT_PRICE | true  | PCS | 100      | 8.99  | 1000.00 | UNIT_PRICE_OUT_OF_TOLERANCE
            """)
    void the_bank_finds_what_is_out_of_tolerance_and_nothing_else(
            About about, boolean partial, String unit, String quantity, String unitPrice, String amount, String found) {
        var line = new Drawing.Line(
                1,
                unit,
                new BigDecimal("100"),
                new BigDecimal(quantity),
                new BigDecimal("10.00"),
                unitPrice == null ? null : new BigDecimal(unitPrice));
        var findings = new Drawing(new BigDecimal(amount), List.of(line)).against(terms(about, partial));
        assertThat(findings)
                .extracting(finding -> finding.code().name())
                .containsExactlyElementsOf(found == null ? List.of() : Arrays.asList(found.split(" ")));
    }

    private static CreditTerms terms(About about, boolean partial) {
        var day = LocalDate.parse("2026-10-21");
        return new CreditTerms(
                "LC-1",
                "Bank",
                new Money(new BigDecimal("1000.00"), "USD"),
                about == null ? List.of() : List.of(about),
                day,
                day,
                ZoneId.of("Asia/Shanghai"),
                21,
                partial,
                true);
    }
}
