package io.gendan.gateway.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.contracts.PublicMessages;
import io.gendan.contracts.order.OrderMessage;
import io.gendan.eventsourcing.EventJson;
import io.gendan.gateway.feed.Said;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceTest {
    static Stream<String> types() {
        return PublicMessages.TYPES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_message_has_a_sentence_with_its_facts(String type) {
        assertThat(of(type, "").text()).isNotBlank().doesNotContain("null", "unknown", "_", "@");
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_message_that_says_less_still_reads(String type) {
        var bare = Sentence.of(EventJson.fromJson("{}", PublicMessages.TYPES.get(type)));
        assertThat(bare.text()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            incident.IncidentReported | KNOWN | Incident IN-2026-001 became known from agent in Busan: collision of D, voyage 2601E, in KRPUS at 2026-03-02T07:40:00Z
            complaint.CustomerTold | TOLD | The customer was told (notice) by email about 1 shipment, recorded by complaint-service, case CA-2026-001
            demand.DemandRequested | ASKED | Freight and charges invoice DM-2026-001 over 830.00 USD was requested for 1 shipment
            demand.DemandIssued | ISSUED | Freight and charges invoice DM-2026-001 over 830.00 USD went out to the customer
            complaint.InsuranceAnswered | INSURANCE | The goods are insured with Ocean Mutual, policy OM-77812, case CA-2026-001
            customer.CustomerChanged | CUSTOMER_CHANGED | The file of Harbor Home Inc. (C-1001) was changed: grade, language
            grade.ConcessionCeilingSet | CEILING_SET | Up to 5 % of the order's amount, and never more than 5000.00 USD may be conceded to customers of grade A
            claim.ClaimRaised | CLAIM | Our claim CL-2026-001 against Atlantic Bridge Line over 12500.00 USD was raised (transport damage)
            claim.ClaimPaid | CLAIM_PAID | Our claim CL-2026-001 against Atlantic Bridge Line: 5000.00 USD was paid on 2026-06-01 (BOC-20260601-0042), 7500.00 USD in all
            claim.ClaimEnded | CLAIM | Our claim CL-2026-001 against Atlantic Bridge Line is time barred, 12500.00 USD is lost: nobody brought suit in time
            claim.ClaimDeadlineNear | CLAIM_DEADLINE | Our claim CL-2026-001 against Atlantic Bridge Line: the last day for a suit is 2027-10-05 (Maritime Code of the PRC as revised in 2025)
            complaint.ComplaintClockNear | COMPLAINT_DUE | Complaint CM-2026-000001: next update is due soon; staff-001 was warned
            shipment.ShipmentBooked | BOOKED | Shipment SH-2026-001 of order SO-2026-001 was booked: CNTAO → KRPUS by D 2601E → USNYC by Atlantic Bridge 026W
            """)
    void the_sentences_of_the_case_read_so(String type, What what, String text) {
        var sentence = of("io.gendan." + type + ".v1", "");
        assertThat(sentence).isEqualTo(new Sentence(what, text));
    }

    @Test
    void who_let_a_demand_through_is_shown() {
        assertThat(of("io.gendan.demand.DemandIssued.v1", "\"overridden\": true")
                        .text())
                .contains("let through by a general manager");
        assertThat(OrderWords.of((OrderMessage) EventJson.fromJson(
                                Said.golden("io.gendan.demand.DemandOverridden.v1"),
                                OrderMessage.DemandOverridden.class))
                        .text())
                .contains("staff-010");
    }

    private static Sentence of(String type, String instead) {
        var golden = Said.golden(type);
        if (!instead.isEmpty()) golden = golden.replace("\"overridden\": false", instead);
        return Sentence.of(EventJson.fromJson(golden, PublicMessages.TYPES.get(type)));
    }
}
