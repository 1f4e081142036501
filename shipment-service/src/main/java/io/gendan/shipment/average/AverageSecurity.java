package io.gendan.shipment.average;

import static io.gendan.shipment.average.AverageRefusal.*;

import io.gendan.eventsourcing.Decider;
import io.gendan.money.Money;
import io.gendan.shipment.average.AverageCommand.Give;
import io.gendan.shipment.average.AverageCommand.Release;
import io.gendan.shipment.average.AverageEvent.PaperGiven;
import io.gendan.shipment.average.AverageEvent.Released;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the owner of one shipment gives so that the carrier hands it over after general average was declared. */
sealed interface AverageSecurity {
    /** {@code papers} as they were given last. */
    record Collecting(Map<Paper, PaperGiven> papers) implements AverageSecurity {
        Collecting with(PaperGiven given) {
            var more = new EnumMap<Paper, PaperGiven>(Paper.class);
            more.putAll(papers);
            more.put(given.paper(), given);
            return new Collecting(more);
        }

        boolean isComplete() {
            return papers.containsKey(Paper.BOND)
                    && (papers.containsKey(Paper.GUARANTEE) || papers.containsKey(Paper.DEPOSIT));
        }
    }

    record LetGo() implements AverageSecurity {}

    Decider<AverageCommand, AverageSecurity, AverageEvent> DECIDER = new Decider<>() {
        @Override
        public AverageSecurity initial() {
            return new Collecting(Map.of());
        }

        @Override
        public List<AverageEvent> decide(AverageSecurity security, AverageCommand command) {
            return switch (security) {
                case Collecting collecting ->
                    switch (command) {
                        case Give give -> give(collecting, give);
                        case Release release -> release(collecting, release);
                    };
                case LetGo _ ->
                    switch (command) {
                        case Give _ -> throw ALREADY_RELEASED.refused();
                        case Release _ -> List.of();
                    };
            };
        }

        @Override
        public AverageSecurity evolve(AverageSecurity security, AverageEvent event) {
            return switch (security) {
                case Collecting collecting ->
                    switch (event) {
                        case PaperGiven given -> collecting.with(given);
                        case Released _ -> new LetGo();
                    };
                case LetGo letGo -> letGo;
            };
        }
    };

    private static List<AverageEvent> give(Collecting collecting, Give give) {
        if (!give.contributes()) throw NO_CONTRIBUTION.refused();
        if (give.paper() == Paper.DEPOSIT && give.deposit() == null)
            throw DEPOSIT_NEEDS_AMOUNT.refused(DEPOSIT_NEEDS_AMOUNT.sentence(), "/deposit");
        if (give.paper() != Paper.DEPOSIT && give.deposit() != null)
            throw ONLY_A_DEPOSIT_HAS_AN_AMOUNT.refused(ONLY_A_DEPOSIT_HAS_AN_AMOUNT.sentence(), "/deposit");
        var deposit = give.deposit() == null
                ? null
                : Money.exact(give.deposit().amount(), give.deposit().currency(), "/deposit/amount");
        var given = new PaperGiven(give.of(), give.paper(), give.givenBy(), give.reference(), deposit, give.now());
        return saysTheSame(collecting.papers().get(give.paper()), given) ? List.of() : List.of(given);
    }

    private static boolean saysTheSame(PaperGiven before, PaperGiven again) {
        return before != null
                && before.givenBy().equals(again.givenBy())
                && Objects.equals(before.reference(), again.reference())
                && Objects.equals(before.deposit(), again.deposit());
    }

    private static List<AverageEvent> release(Collecting collecting, Release release) {
        if (!collecting.isComplete())
            throw NOT_SECURED.refused(
                    (collecting.papers().containsKey(Paper.BOND) ? "A guarantee or a deposit" : "The bond")
                            + " is missing. " + NOT_SECURED.sentence());
        var of = collecting.papers().get(Paper.BOND).of();
        return List.of(new Released(of, release.source(), release.now()));
    }
}
