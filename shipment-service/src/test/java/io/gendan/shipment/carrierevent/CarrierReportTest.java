package io.gendan.shipment.carrierevent;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.shipment.carrierevent.CarrierReportCommand.Take;
import io.gendan.shipment.carrierevent.CarrierReportEvent.Retracted;
import io.gendan.shipment.carrierevent.CarrierReportEvent.Taken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CarrierReportTest {
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-09-08T08:00:00Z");

    private static CarrierReportEvent said(Instant updatedAt, String digest) {
        return new Taken(new Age(updatedAt, false, digest), CarrierReportEventJsonTest.WORD, Map.of());
    }

    private static CarrierReportEvent retracted(Instant updatedAt) {
        return new Retracted(new Age(updatedAt, true, "r"), Standard.TNT_3_0, "EXCO", "evt-1", Map.of());
    }

    private static List<CarrierReportEvent> heard(List<CarrierReportEvent> versions) {
        var facts = new ArrayList<CarrierReportEvent>();
        for (var version : versions)
            facts.addAll(CarrierReport.DECIDER.decide(CarrierReport.DECIDER.replay(facts), new Take(List.of(version))));
        return facts;
    }

    @Test
    void what_was_updated_later_replaces_what_was_said_before() {
        assertThat(heard(List.of(said(MONDAY, "a"), said(TUESDAY, "b"))))
                .containsExactly(said(MONDAY, "a"), said(TUESDAY, "b"));
    }

    @Test
    void what_is_overtaken_or_heard_before_says_nothing() {
        assertThat(heard(List.of(said(TUESDAY, "b"), said(MONDAY, "a"), said(TUESDAY, "b"))))
                .containsExactly(said(TUESDAY, "b"));
    }

    @Test
    void what_is_taken_back_can_be_said_again_later() {
        assertThat(heard(List.of(said(MONDAY, "a"), retracted(MONDAY), said(TUESDAY, "b"))))
                .hasSize(3);
    }

    @Test
    void what_is_taken_back_without_a_time_is_gone_for_ever() {
        assertThat(heard(List.of(retracted(null), said(TUESDAY, "b")))).containsExactly(retracted(null));
    }

    @Test
    void of_versions_that_come_together_the_newest_is_kept() {
        var together = new Take(List.of(said(TUESDAY, "b"), said(MONDAY, "a")));
        assertThat(CarrierReport.DECIDER.decide(CarrierReport.DECIDER.initial(), together))
                .containsExactly(said(TUESDAY, "b"));
    }

    @Test
    void whatever_the_order_the_last_version_is_the_same() {
        var versions = new ArrayList<>(List.of(
                said(MONDAY, "a"),
                said(MONDAY, "b"),
                said(TUESDAY, "a"),
                said(TUESDAY, "c"),
                retracted(TUESDAY),
                said(MONDAY, "a")));
        var random = new Random(7);
        for (int shuffle = 0; shuffle < 200; shuffle++) {
            Collections.shuffle(versions, random);
            assertThat(heard(versions).getLast()).isEqualTo(retracted(TUESDAY));
        }
    }
}
