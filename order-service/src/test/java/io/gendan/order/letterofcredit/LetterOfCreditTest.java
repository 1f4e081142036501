package io.gendan.order.letterofcredit;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.letterofcredit.CreditRefusal.AMENDMENT_CHANGES_NOTHING;
import static io.gendan.order.letterofcredit.CreditRefusal.ANOTHER_CREDIT;
import static io.gendan.order.letterofcredit.CreditRefusal.CREDIT_ALREADY_RECORDED;
import static io.gendan.order.letterofcredit.CreditRefusal.CREDIT_NOT_RECORDED;
import static io.gendan.order.letterofcredit.CreditRefusal.DATE_NOT_YET_THERE;
import static io.gendan.order.letterofcredit.CreditRefusal.EXPIRES_BEFORE_SHIPMENT;
import static io.gendan.order.letterofcredit.LetterOfCredit.DECIDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.money.Money;
import io.gendan.order.StoredFacts;
import io.gendan.order.letterofcredit.CreditCommand.Amend;
import io.gendan.order.letterofcredit.CreditCommand.NoteDiscrepancies;
import io.gendan.order.letterofcredit.CreditEvent.Advised;
import io.gendan.order.letterofcredit.CreditEvent.Amended;
import io.gendan.order.letterofcredit.CreditEvent.DiscrepanciesNoted;
import io.gendan.order.letterofcredit.CreditEvent.Discrepancy;
import io.gendan.order.salesorder.OrderId;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterOfCreditTest {
    private static final Instant NOW = Instant.parse("2026-08-03T17:00:00Z"); // the 4th in Shanghai
    private static final OrderId ORDER = new OrderId(new UUID(0, 1));
    private static final CreditTerms TERMS = terms("LC-1", "2026-09-30", "2026-10-21", 21);
    private static final Advised ADVISED = new Advised(ORDER, TERMS, NOW);
    private static final List<Discrepancy> LATE = List.of(new Discrepancy("INVOICE", "Not signed"));

    @Test
    void an_order_has_one_credit() {
        given(DECIDER).when(new CreditCommand.Record(ORDER, TERMS, NOW)).then(ADVISED);
        given(DECIDER, ADVISED)
                .when(new CreditCommand.Record(ORDER, TERMS, NOW))
                .thenRefused(CREDIT_ALREADY_RECORDED);
    }

    @Test
    void it_may_expire_on_the_latest_day_of_shipment_and_not_before() {
        var same = terms("LC-1", "2026-09-30", "2026-09-30", 21);
        given(DECIDER).when(new CreditCommand.Record(ORDER, same, NOW)).then(new Advised(ORDER, same, NOW));
        var before = terms("LC-1", "2026-09-30", "2026-09-29", 21);
        given(DECIDER).when(new CreditCommand.Record(ORDER, before, NOW)).thenRefused(EXPIRES_BEFORE_SHIPMENT);
        given(DECIDER, ADVISED).when(new Amend(before, day("2026-08-03"), NOW)).thenRefused(EXPIRES_BEFORE_SHIPMENT);
    }

    @Test
    void an_amendment_says_what_was_and_what_is() {
        var later = terms("LC-1", "2026-10-15", "2026-11-05", 21);
        given(DECIDER, ADVISED)
                .when(new Amend(later, day("2026-08-04"), NOW))
                .then(new Amended(TERMS, later, day("2026-08-04"), NOW));
        given(DECIDER, ADVISED).when(new Amend(later, day("2026-08-05"), NOW)).thenRefused(DATE_NOT_YET_THERE);
        given(DECIDER, ADVISED).when(new Amend(TERMS, day("2026-08-04"), NOW)).thenRefused(AMENDMENT_CHANGES_NOTHING);
        given(DECIDER, ADVISED)
                .when(new Amend(terms("LC-2", null, "2026-11-05", 21), day("2026-08-04"), NOW))
                .thenRefused(ANOTHER_CREDIT);
        given(DECIDER).when(new Amend(later, day("2026-08-04"), NOW)).thenRefused(CREDIT_NOT_RECORDED);
    }

    @Test
    void what_the_bank_finds_is_noted_on_a_day_that_has_come() {
        given(DECIDER, ADVISED)
                .when(new NoteDiscrepancies(LATE, day("2026-08-04"), NOW))
                .then(new DiscrepanciesNoted(LATE, day("2026-08-04"), NOW));
        given(DECIDER, ADVISED)
                .when(new NoteDiscrepancies(LATE, day("2026-08-05"), NOW))
                .thenRefused(DATE_NOT_YET_THERE);
        given(DECIDER).when(new NoteDiscrepancies(LATE, day("2026-08-04"), NOW)).thenRefused(CREDIT_NOT_RECORDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-29, 21, 2026-10-20, 2026-10-20T16:00:00Z",
        "2026-09-30, 21, 2026-10-21, 2026-10-21T16:00:00Z",
        "2026-10-01, 21, 2026-10-21, 2026-10-21T16:00:00Z",
        "2026-09-30, 15, 2026-10-15, 2026-10-15T16:00:00Z",
        "2026-09-30, 22, 2026-10-21, 2026-10-21T16:00:00Z"
    })
    void documents_are_presented_within_the_days_after_shipment_and_never_after_expiry(
            String shippedOn, int days, String presentBy, String tooLateAt) {
        var terms = terms("LC-1", null, "2026-10-21", days);
        assertThat(terms.presentBy(day(shippedOn))).isEqualTo(presentBy);
        assertThat(terms.tooLateAt(day(shippedOn))).isEqualTo(tooLateAt);
    }

    @Test
    void stored_facts_are_still_read() throws IOException {
        StoredFacts.areStillRead(CreditEvent.class);
    }

    private static CreditTerms terms(String no, String latestShipment, String expires, int days) {
        return new CreditTerms(
                no,
                "First Atlantic Bank",
                new Money(new BigDecimal("1000.00"), "USD"),
                List.of(),
                latestShipment == null ? null : day(latestShipment),
                day(expires),
                ZoneId.of("Asia/Shanghai"),
                days,
                true,
                true);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
