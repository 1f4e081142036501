package io.gendan.shipment.clearance;

import io.gendan.eventsourcing.Decider;
import io.gendan.shipment.clearance.ClearanceCommand.Decide;
import io.gendan.shipment.clearance.ClearanceCommand.OpenIncident;
import io.gendan.shipment.clearance.ClearanceCommand.Withdraw;
import io.gendan.shipment.clearance.ClearanceEvent.BillingCleared;
import io.gendan.shipment.clearance.ClearanceEvent.BillingRefused;
import io.gendan.shipment.clearance.ClearanceEvent.DemandOverridden;
import io.gendan.shipment.clearance.ClearanceEvent.DemandWithdrawn;
import java.util.List;

/** The answer to one demand for money: it may go out, or it waits for an incident to be settled. One stream per demand. */
sealed interface BillingClearance {
    record Undecided() implements BillingClearance {}

    record Waiting(OpenIncident on) implements BillingClearance {}

    record Cleared() implements BillingClearance {}

    /** Overridden or withdrawn: nobody asks any more. */
    record LetGo() implements BillingClearance {}

    Decider<ClearanceCommand, BillingClearance, ClearanceEvent> DECIDER = new Decider<>() {
        @Override
        public BillingClearance initial() {
            return new Undecided();
        }

        @Override
        public List<ClearanceEvent> decide(BillingClearance clearance, ClearanceCommand command) {
            return switch (command) {
                case Decide decide -> mayGoOut(clearance, decide);
                case Withdraw withdraw -> withdraw(clearance, withdraw);
                case ClearanceCommand.Override override -> override(clearance, override);
            };
        }

        @Override
        public BillingClearance evolve(BillingClearance clearance, ClearanceEvent event) {
            return switch (event) {
                case BillingCleared _ -> new Cleared();
                case BillingRefused refused -> new Waiting(new OpenIncident(refused.shipment(), refused.incident()));
                case DemandWithdrawn _, DemandOverridden _ -> new LetGo();
            };
        }
    };

    private static List<ClearanceEvent> mayGoOut(BillingClearance clearance, Decide decide) {
        return switch (clearance) {
            case Undecided _ -> answer(decide);
            case Waiting waiting when decide.open().contains(waiting.on()) -> List.of(); // it waits for that one still
            case Waiting _ -> answer(decide);
            case Cleared _, LetGo _ -> List.of();
        };
    }

    private static List<ClearanceEvent> answer(Decide decide) {
        if (decide.shipments().isEmpty())
            throw new IllegalArgumentException("demand " + decide.demandNo() + " names no shipment: nothing to clear");
        if (decide.open().isEmpty())
            return List.of(new BillingCleared(decide.demandNo(), decide.shipments(), decide.now()));
        var first = decide.open().getFirst();
        return List.of(new BillingRefused(
                decide.demandNo(), decide.shipments(), first.shipment(), first.incident(), decide.now()));
    }

    private static List<ClearanceEvent> withdraw(BillingClearance clearance, Withdraw withdraw) {
        return switch (clearance) {
            case Undecided _, Waiting _, Cleared _ -> List.of(new DemandWithdrawn(withdraw.now()));
            case LetGo _ -> List.of();
        };
    }

    private static List<ClearanceEvent> override(BillingClearance clearance, ClearanceCommand.Override override) {
        return switch (clearance) {
            case Undecided _, Waiting _ -> List.of(new DemandOverridden(override.now()));
            case Cleared _, LetGo _ -> List.of();
        };
    }
}
