package io.gendan.order.grade;

import static io.gendan.order.grade.CeilingRefusal.CEILING_SAYS_NOTHING;
import static io.gendan.order.grade.CeilingRefusal.PERCENT_OUT_OF_RANGE;
import static io.gendan.order.grade.CeilingRefusal.SUM_BELOW_NOTHING;

import io.gendan.eventsourcing.Decider;
import io.gendan.order.grade.CeilingCommand.SetCeiling;
import io.gendan.order.grade.CeilingEvent.Ceiling;
import io.gendan.order.grade.CeilingEvent.CeilingSet;
import java.math.BigDecimal;
import java.util.List;

/** How much may be conceded to a customer of one grade before the general manager is asked. */
sealed interface ConcessionCeiling {
    record Unset() implements ConcessionCeiling {}

    record At(Ceiling ceiling) implements ConcessionCeiling {}

    Decider<CeilingCommand, ConcessionCeiling, CeilingEvent> DECIDER = new Decider<>() {
        @Override
        public ConcessionCeiling initial() {
            return new Unset();
        }

        @Override
        public List<CeilingEvent> decide(ConcessionCeiling ceiling, CeilingCommand command) {
            return switch (command) {
                case SetCeiling set -> set(ceiling, set);
            };
        }

        @Override
        public ConcessionCeiling evolve(ConcessionCeiling ceiling, CeilingEvent event) {
            return switch (event) {
                case CeilingSet set -> new At(set.ceiling());
            };
        }
    };

    private static List<CeilingEvent> set(ConcessionCeiling ceiling, SetCeiling set) {
        var wanted = checked(set.ceiling());
        return switch (ceiling) {
            case At(var now) when now.equals(wanted) -> List.of();
            case Unset _, At _ -> List.of(new CeilingSet(set.grade(), wanted, set.by(), set.now()));
        };
    }

    private static Ceiling checked(Ceiling wanted) {
        var percent = wanted.percent();
        var sum = wanted.sum();
        if (percent == null && sum == null) throw CEILING_SAYS_NOTHING.refused();
        if (percent != null && (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0))
            throw PERCENT_OUT_OF_RANGE.refused(PERCENT_OUT_OF_RANGE.sentence(), "/percent");
        if (sum != null && sum.amount().signum() < 0)
            throw SUM_BELOW_NOTHING.refused(SUM_BELOW_NOTHING.sentence(), "/sum/amount");
        return new Ceiling(percent == null ? null : plain(percent), sum);
    }

    /** 5 and 5.00 are the same ceiling, and 100 is not 1E+2. */
    private static BigDecimal plain(BigDecimal percent) {
        var shortest = percent.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
