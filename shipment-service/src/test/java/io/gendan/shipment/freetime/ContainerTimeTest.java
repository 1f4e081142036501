package io.gendan.shipment.freetime;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.shipment.freetime.ContainerTime.DECIDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.shipment.GoldenFiles;
import io.gendan.shipment.freetime.FreeTime.Risk;
import io.gendan.shipment.freetime.FreeTimeCommand.Agree;
import io.gendan.shipment.freetime.FreeTimeCommand.Hear;
import io.gendan.shipment.freetime.FreeTimeCommand.Say;
import io.gendan.shipment.freetime.FreeTimeCommand.Warn;
import io.gendan.shipment.freetime.FreeTimeEvent.Agreed;
import io.gendan.shipment.freetime.FreeTimeEvent.Followed;
import io.gendan.shipment.freetime.FreeTimeEvent.Moved;
import io.gendan.shipment.freetime.FreeTimeEvent.Warned;
import io.gendan.shipment.freetime.Terms.FirstDay;
import io.gendan.shipment.identifier.CustomerId;
import io.gendan.shipment.identifier.OrderId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.Consignment;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContainerTimeTest {
    private static final Instant NOW = Instant.parse("2026-09-04T12:00:00Z");
    private static final Consignment GOODS = new Consignment(
            "S-1",
            new OrderId(UUID.fromString("01920000-0000-7000-8000-000000000001")),
            "O-1",
            new CustomerId(UUID.fromString("01920000-0000-7000-8000-000000000002")));
    private static final ShipmentId SHIPMENT = ShipmentId.fromString("01920000-0000-7000-8000-000000000003");
    private static final Followed OF = new Followed(SHIPMENT, GOODS, "CSQU3054383", "USNYC", "America/New_York");

    /** At eleven in the evening of the first of October, in New York. */
    private static final Move DISCHARGED = move(Move.Kind.DISCHARGED, "2026-10-02T03:00:00Z");

    private static final Terms FOUR_DAYS = new Terms(Charge.DEMURRAGE, 4, FirstDay.DAY_AFTER, "tariff");
    private static final LocalDate LAST = LocalDate.parse("2026-10-05");

    private static Move move(Move.Kind kind, String at) {
        return new Move("GENDAN/" + kind, kind, Instant.parse(at), "USNYC", "GENDAN", NOW);
    }

    private static FreeTime.Assessment assess(Charge charge, String now, FreeTimeEvent... facts) {
        var following = (Following) DECIDER.replay(List.of(facts));
        return FreeTime.assess(following, Instant.parse(now)).stream()
                .filter(one -> one.charge() == charge)
                .findFirst()
                .orElseThrow();
    }

    private static Agreed agreed(Charge charge, int days, FirstDay first) {
        return new Agreed(new Terms(charge, days, first, "tariff"), NOW);
    }

    @Test
    void the_days_are_those_of_the_port_where_it_was_discharged() {
        var facts = new FreeTimeEvent[] {OF, agreed(Charge.DEMURRAGE, 4, FirstDay.DAY_AFTER), new Moved(DISCHARGED)};
        assertThat(assess(Charge.DEMURRAGE, "2026-10-02T12:00:00Z", facts).lastFreeDay())
                .isEqualTo(LAST);
        assertThat(assess(Charge.DEMURRAGE, "2026-10-03T03:59:59Z", facts).risk())
                .isEqualTo(Risk.IN_TIME);
        assertThat(assess(Charge.DEMURRAGE, "2026-10-03T04:00:00Z", facts).risk())
                .isEqualTo(Risk.ENDING);
        assertThat(assess(Charge.DEMURRAGE, "2026-10-06T03:59:59Z", facts).risk())
                .isEqualTo(Risk.ENDING);
        var over = assess(Charge.DEMURRAGE, "2026-10-06T04:00:00Z", facts);
        assertThat(over.risk()).isEqualTo(Risk.OVERDUE);
        assertThat(over.daysOver()).isEqualTo(1);
        var dayOf = assess(
                Charge.DEMURRAGE, "2026-10-02T12:00:00Z", OF, agreed(Charge.DEMURRAGE, 4, FirstDay.DAY_OF), facts[2]);
        assertThat(dayOf.lastFreeDay()).isEqualTo(LAST.minusDays(1));
    }

    @Test
    void what_nobody_has_said_cannot_be_assessed() {
        var noTerms = assess(Charge.DEMURRAGE, "2026-10-20T00:00:00Z", OF, new Moved(DISCHARGED));
        assertThat(noTerms.risk()).isEqualTo(Risk.CANNOT_BE_ASSESSED);
        assertThat(noTerms.why()).isEqualTo("Nobody has said how many days are free");
        var noZone = new Followed(SHIPMENT, GOODS, "CSQU3054383", "ARDDC", null);
        var nowhere =
                assess(Charge.DEMURRAGE, "2026-10-20T00:00:00Z", noZone, agreed(Charge.DEMURRAGE, 4, FirstDay.DAY_OF));
        assertThat(nowhere.risk()).isEqualTo(Risk.CANNOT_BE_ASSESSED);
        assertThat(nowhere.why()).contains("ARDDC");
        var waiting =
                assess(Charge.DEMURRAGE, "2026-10-20T00:00:00Z", OF, agreed(Charge.DEMURRAGE, 4, FirstDay.DAY_OF));
        assertThat(waiting.risk()).isEqualTo(Risk.NOT_STARTED);
    }

    @Test
    void time_ends_when_it_leaves_the_terminal_and_begins_anew_outside() {
        var out = new Moved(move(Move.Kind.GATED_OUT, "2026-10-07T15:00:00Z"));
        var back = new Moved(move(Move.Kind.RETURNED, "2026-10-09T15:00:00Z"));
        var facts = new FreeTimeEvent[] {
            OF,
            agreed(Charge.DEMURRAGE, 4, FirstDay.DAY_AFTER),
            agreed(Charge.DETENTION, 3, FirstDay.DAY_AFTER),
            back, // heard of in another order
            out,
            new Moved(DISCHARGED)
        };
        var demurrage = assess(Charge.DEMURRAGE, "2026-11-01T00:00:00Z", facts);
        assertThat(demurrage.risk()).isEqualTo(Risk.ENDED_LATE);
        assertThat(demurrage.daysOver()).isEqualTo(2);
        assertThat(assess(Charge.DETENTION, "2026-11-01T00:00:00Z", facts).risk())
                .isEqualTo(Risk.ENDED_IN_TIME);
        var merged = assess(
                Charge.MERGED,
                "2026-11-01T00:00:00Z",
                OF,
                agreed(Charge.MERGED, 4, FirstDay.DAY_AFTER),
                new Moved(DISCHARGED),
                out,
                back);
        assertThat(merged.daysOver()).isEqualTo(4);
    }

    @Test
    void a_carriers_word_that_does_not_fit_is_kept_and_doubted_and_ends_nothing() {
        var elsewhere =
                new Move("e-1", Move.Kind.GATED_OUT, Instant.parse("2026-10-03T15:00:00Z"), "USLAX", "COSU", NOW);
        var before = new Move("e-2", Move.Kind.GATED_OUT, Instant.parse("2026-10-01T15:00:00Z"), "USNYC", "COSU", NOW);
        var back = new Move("e-3", Move.Kind.RETURNED, Instant.parse("2026-10-04T15:00:00Z"), "USEWR", "COSU", NOW);
        var export = new Move("e-4", Move.Kind.GATED_OUT, Instant.parse("2026-09-01T15:00:00Z"), "CNTAO", "COSU", NOW);
        var facts = new FreeTimeEvent[] {
            OF,
            agreed(Charge.MERGED, 4, FirstDay.DAY_AFTER),
            new Moved(DISCHARGED),
            new Moved(elsewhere),
            new Moved(before),
            new Moved(back),
            new Moved(export)
        };
        var merged = assess(Charge.MERGED, "2026-10-20T00:00:00Z", facts);
        assertThat(merged.risk()).isEqualTo(Risk.OVERDUE);
        assertThat(merged.endedAt()).isNull();
        assertThat(merged.doubts()).hasSize(3);
        assertThat(merged.doubts().getFirst())
                .startsWith("GATED_OUT in USNYC at 2026-10-01T15:00:00Z (COSU) is not counted");
        var demurrage = new FreeTimeEvent[] {
            OF, agreed(Charge.DEMURRAGE, 4, FirstDay.DAY_AFTER), facts[2], facts[3], facts[5], facts[6]
        };
        assertThat(assess(Charge.DEMURRAGE, "2026-10-20T00:00:00Z", demurrage).doubts())
                .singleElement()
                .asString()
                .contains("USLAX");
        var notDischarged = assess(
                Charge.DEMURRAGE,
                "2026-10-20T00:00:00Z",
                OF,
                demurrage[1],
                new Moved(move(Move.Kind.GATED_OUT, "2026-10-03T15:00:00Z")),
                facts[6]);
        assertThat(notDischarged.risk()).isEqualTo(Risk.NOT_STARTED);
        assertThat(notDischarged.doubts()).hasSize(1);
    }

    @Test
    void what_our_own_people_say_fits_what_is_known_or_is_refused() {
        var out = move(Move.Kind.GATED_OUT, "2026-10-02T03:00:00Z");
        given(DECIDER, OF, new Moved(DISCHARGED)).when(new Say(OF, out)).then(new Moved(out));
        given(DECIDER, OF, new Moved(DISCHARGED))
                .when(new Say(OF, move(Move.Kind.GATED_OUT, "2026-10-02T02:59:59Z")))
                .thenRefused(FreeTimeRefusal.MOVE_OUT_OF_ORDER);
        given(DECIDER, OF, new Moved(out))
                .when(new Say(OF, move(Move.Kind.DISCHARGED, "2026-10-02T03:00:01Z")))
                .thenRefused(FreeTimeRefusal.MOVE_OUT_OF_ORDER);
        given(DECIDER).when(new Say(OF, out)).then(OF, new Moved(out));
        var elsewhere = new Move("GENDAN/DISCHARGED", Move.Kind.DISCHARGED, NOW, "KRPUS", "GENDAN", NOW);
        given(DECIDER).when(new Say(OF, elsewhere)).thenRefused(FreeTimeRefusal.ANOTHER_PORT);
    }

    @Test
    void a_discharge_where_it_changes_ships_starts_nothing() {
        var inBusan = new Move("e-1", Move.Kind.DISCHARGED, NOW, "KRPUS", "COSU", NOW);
        var gateIn = new Move("e-2", Move.Kind.RETURNED, NOW, "CNTAO", "COSU", NOW);
        var facts = new FreeTimeEvent[] {
            OF, agreed(Charge.DEMURRAGE, 4, FirstDay.DAY_OF), new Moved(inBusan), new Moved(gateIn)
        };
        assertThat(assess(Charge.DEMURRAGE, "2026-11-01T00:00:00Z", facts).risk())
                .isEqualTo(Risk.NOT_STARTED);
    }

    @Test
    void a_word_replaces_the_one_before_and_one_that_is_taken_back_is_gone() {
        var first = new Move("e-1", Move.Kind.DISCHARGED, NOW, "USNYC", "COSU", NOW);
        var later = new Move("e-1", Move.Kind.DISCHARGED, NOW.plusSeconds(60), "USNYC", "COSU", NOW.plusSeconds(1));
        var gone = new Move("e-1", null, null, null, "COSU", NOW.plusSeconds(2));
        given(DECIDER).when(new Hear(OF, List.of(gone))).thenNothing();
        given(DECIDER).when(new Hear(OF, List.of(first))).then(OF, new Moved(first));
        given(DECIDER, OF, new Moved(first)).when(new Hear(OF, List.of(first))).thenNothing();
        given(DECIDER, OF, new Moved(later)).when(new Hear(OF, List.of(first))).thenNothing();
        given(DECIDER, OF, new Moved(first))
                .when(new Hear(OF, List.of(later, gone)))
                .then(new Moved(later), new Moved(gone));
    }

    @Test
    void terms_are_agreed_once() {
        given(DECIDER).when(new Agree(OF, FOUR_DAYS, NOW)).then(OF, new Agreed(FOUR_DAYS, NOW));
        given(DECIDER, OF, new Agreed(FOUR_DAYS, NOW))
                .when(new Agree(OF, FOUR_DAYS, NOW))
                .thenNothing();
    }

    @Test
    void whoever_follows_it_is_warned_two_days_before_and_once() {
        var twoDaysBefore = Instant.parse("2026-10-03T04:00:00Z");
        var kept = new FreeTimeEvent[] {OF, new Agreed(FOUR_DAYS, NOW), new Moved(DISCHARGED)};
        var warned = new Warned(OF, Charge.DEMURRAGE, LAST, "tariff", twoDaysBefore);
        given(DECIDER, kept).when(new Warn(twoDaysBefore.minusMillis(1))).thenNothing();
        given(DECIDER, kept).when(new Warn(twoDaysBefore)).then(warned);
        given(DECIDER, kept[0], kept[1], kept[2], warned)
                .when(new Warn(twoDaysBefore))
                .thenNothing();
        var out = new Moved(move(Move.Kind.GATED_OUT, "2026-10-02T15:00:00Z"));
        given(DECIDER, kept[0], kept[1], kept[2], out)
                .when(new Warn(twoDaysBefore))
                .thenNothing();
        var longer = new Agreed(new Terms(Charge.DEMURRAGE, 5, FirstDay.DAY_AFTER, "contract"), NOW);
        var again = Instant.parse("2026-10-04T04:00:00Z");
        given(DECIDER, kept[0], kept[1], kept[2], warned, longer)
                .when(new Warn(again))
                .then(new Warned(OF, Charge.DEMURRAGE, LAST.plusDays(1), "contract", again));
        given(DECIDER).when(new Warn(NOW)).thenNothing();
    }

    @Test
    void every_fact_is_stored_as_its_golden_file_says() throws IOException {
        GoldenFiles.check(
                FreeTimeEvent.class,
                List.of(
                        OF,
                        new Agreed(FOUR_DAYS, NOW),
                        new Moved(DISCHARGED),
                        new Warned(OF, Charge.DEMURRAGE, LAST, "tariff", NOW)));
    }
}
