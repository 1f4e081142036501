package io.gendan.order.demand;

import static io.gendan.order.demand.Demand.DECIDER;
import static io.gendan.order.demand.Facts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.eventsourcing.Refused;
import io.gendan.order.demand.DemandCommand.Clear;
import io.gendan.order.demand.DemandCommand.HoldCollection;
import io.gendan.order.demand.DemandCommand.Override;
import io.gendan.order.demand.DemandCommand.Refuse;
import io.gendan.order.demand.DemandCommand.ReleaseCollection;
import io.gendan.order.demand.DemandCommand.Withdraw;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The gate, driven with everything that can be asked, in every order; the seeds are fixed, so a failure comes again. */
class DemandOrderOfArrivalTest {
    private static final List<Hit> HITS = List.of(S1_COLLISION, S2_COLLISION, S1_FIRE, new Hit(S2, FIRE));

    @Test
    void whatever_is_asked_in_whatever_order_nothing_is_issued_without_a_clearance_or_an_override() {
        for (int seed = 0; seed < 20_000; seed++) {
            var random = new Random(seed);
            var history = new ArrayList<DemandEvent>();
            Demand demand = DECIDER.initial();
            for (int i = 0; i < 25; i++) {
                var command = anything(random);
                for (var fact : decide(demand, command)) {
                    if (fact instanceof DemandEvent.Issued issued) {
                        assertThat(history).noneMatch(DemandEvent.Issued.class::isInstance);
                        assertThat(command).isInstanceOf(issued.overridden() ? Override.class : Clear.class);
                    }
                    if (fact instanceof DemandEvent.CollectionReleased)
                        assertThat(command).isInstanceOfAny(ReleaseCollection.class, Override.class);
                    history.add(fact);
                    demand = DECIDER.evolve(demand, fact);
                    if (demand instanceof Demand.OnHold onHold)
                        assertThat(onHold.holds()).isNotEmpty();
                }
                if (demand instanceof Demand.Out || demand instanceof Demand.OnHold)
                    assertThat(history).anyMatch(DemandEvent.Issued.class::isInstance);
            }
            assertThat(DECIDER.replay(history)).isEqualTo(demand);
        }
    }

    private static DemandCommand anything(Random random) {
        var hit = HITS.get(random.nextInt(HITS.size()));
        return switch (random.nextInt(12)) {
            case 0, 1 -> REQUEST;
            case 2 -> new Clear(NOW);
            case 3, 4 -> new Refuse(hit, NOW);
            case 5, 6, 7 -> new HoldCollection(hit, NOW);
            case 8, 9 -> new ReleaseCollection(hit, NOW);
            case 10 -> new Override("staff-010", "they asked for it", NOW);
            default -> random.nextInt(4) == 0 ? new Withdraw("wrong sum", NOW) : REQUEST;
        };
    }

    private static List<DemandEvent> decide(Demand demand, DemandCommand command) {
        try {
            return DECIDER.decide(demand, command);
        } catch (Refused no) {
            return List.of();
        }
    }

    @Test
    void the_same_messages_end_in_the_same_state_whatever_their_order_of_arrival() {
        var ends = EnumSet.noneOf(DemandStatus.class);
        for (int seed = 0; seed < 3_000; seed++) {
            var said = new ShipmentServiceModel(new Random(seed));
            ends.add(said.end());
            for (int arrival = 0; arrival < 40; arrival++) {
                var heard = interleaved(said, new Random(31L * seed + arrival));
                var demand = DECIDER.replay(List.of(REQUESTED));
                for (var command : heard)
                    for (var fact : DECIDER.decide(demand, command)) demand = DECIDER.evolve(demand, fact);
                assertThat(DemandStatus.of(demand)).as("%d: %s", seed, heard).isEqualTo(said.end());
                if (demand instanceof Demand.OnHold onHold)
                    assertThat(onHold.holds()).as("%d: %s", seed, heard).isEqualTo(said.open);
            }
        }
        assertThat(ends).isEqualTo(EnumSet.complementOf(EnumSet.of(DemandStatus.WITHDRAWN)));
    }

    /** Each queue keeps its order; between the queues there is none. */
    private static List<DemandCommand> interleaved(ShipmentServiceModel said, Random random) {
        var queues = new ArrayList<>(List.of(
                new ArrayDeque<>(said.ofDemand), new ArrayDeque<>(said.ofFirst), new ArrayDeque<>(said.ofSecond)));
        var heard = new ArrayList<DemandCommand>();
        while (true) {
            queues.removeIf(ArrayDeque::isEmpty);
            if (queues.isEmpty()) return heard;
            heard.add(queues.get(random.nextInt(queues.size())).removeFirst());
        }
    }
}
