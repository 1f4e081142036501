package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.Deadline.notKnown;

import io.gendan.complaint.words.Party;
import io.gendan.complaint.words.ShipmentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** From what is known of a claim to its last days, the nearest first. Only ours have any: a customer's are the customer's concern. */
final class Counting {
    private static final Comparator<Deadline> NEAREST_FIRST =
            Comparator.comparing(Deadline::by, Comparator.nullsLast(Comparator.naturalOrder()));

    private Counting() {}

    static List<Deadline> of(ClaimFile file) {
        return of(file, file.isNotified());
    }

    /** @param notified what was to be notified has been, and has no last day any more */
    static List<Deadline> of(ClaimFile file, boolean notified) {
        if (!file.isOurs()) return List.of();
        var found = new ArrayList<Deadline>();
        switch (file.about().party()) {
            case CARRIER -> found.addAll(carriage(file, notified));
            case FORWARDER -> {
                found.addAll(contract(file, notified));
                found.addAll(carriage(file, notified));
            }
            case SUPPLIER -> found.addAll(sale(file, notified));
            case INSURER -> found.addAll(contract(file, notified));
            case OURS, CUSTOMER, UNDETERMINED -> {}
        }
        found.sort(NEAREST_FIRST);
        var once = new LinkedHashMap<Object, Deadline>();
        for (var one : found) once.putIfAbsent(one.by() == null ? one : one.key(), one);
        return List.copyOf(once.values());
    }

    private static List<Deadline> carriage(ClaimFile file, boolean notified) {
        var shipments = file.about().matter().shipments();
        if (shipments.isEmpty())
            return List.of(notKnown(DeadlineKind.SUIT, "It names no shipment whose law would say", null, null));
        var found = new ArrayList<Deadline>();
        for (var shipment : shipments) {
            var stages = file.running().heard().get(shipment);
            if (stages == null)
                found.add(
                        notKnown(DeadlineKind.SUIT, "It runs when the goods have arrived or are lost", shipment, null));
            else
                for (var stage : stages)
                    if (file.raised().stageNo() == null || file.raised().stageNo() == stage.stageNo())
                        stage(found, file, notified, shipment, stage);
        }
        return found;
    }

    private static void stage(
            List<Deadline> found, ClaimFile file, boolean notified, ShipmentId shipment, StageTimes stage) {
        var notice = noticeBy(file.raised().loss(), stage);
        if (notice != null && !notified)
            found.add(new Deadline(
                    DeadlineKind.NOTICE, notice, stage.source(), stage.remark(), shipment, stage.stageNo()));
        if (stage.suitBy() == null)
            found.add(notKnown(
                    DeadlineKind.SUIT,
                    stage.remark() != null ? stage.remark() : "No law of carriage is known",
                    shipment,
                    stage.stageNo()));
        else found.add(suit(file.running().settledWithCustomer(), shipment, stage));
    }

    private static LocalDate noticeBy(Loss loss, StageTimes stage) {
        return switch (loss) {
            case VISIBLE -> stage.visibleBy();
            case HIDDEN -> stage.hiddenBy();
            case DELAY -> stage.delayBy();
            case null -> null;
        };
    }

    /** Who has settled with the customer has so many days for recourse, if the time for a suit is over or ends before. */
    private static Deadline suit(LocalDate settled, ShipmentId shipment, StageTimes stage) {
        if (settled != null && stage.recourseDays() != null) {
            var recourse = settled.plusDays(stage.recourseDays());
            if (stage.suitBy().isBefore(recourse)) {
                var why = stage.recourseDays() + " days from settling with the customer on " + settled
                        + "; a suit was to be brought by " + stage.suitBy();
                return new Deadline(DeadlineKind.RECOURSE, recourse, stage.source(), why, shipment, stage.stageNo());
            }
        }
        return new Deadline(
                DeadlineKind.SUIT, stage.suitBy(), stage.source(), stage.remark(), shipment, stage.stageNo());
    }

    /** The contract's own period goes first; the law counts where it says nothing. */
    private static List<Deadline> sale(ClaimFile file, boolean notified) {
        var terms = file.running().terms();
        if (terms == null)
            return List.of(notKnown(DeadlineKind.CUT_OFF, "Say when the goods were handed over", null, null));
        var found = new ArrayList<Deadline>();
        if (terms.claimBy() != null) found.addAll(contract(file, notified));
        var law = terms.law();
        if (law == null) return found;
        var cutOff = terms.deliveredOn().plusYears(law.cutOffYears());
        if (terms.claimBy() == null && (!notified || law.suitYears() == null))
            found.add(new Deadline(DeadlineKind.CUT_OFF, cutOff, law.source(), law.remark(), null, null));
        if (law.suitYears() != null) {
            var suit = terms.deliveredOn().plusYears(law.suitYears());
            found.add(new Deadline(DeadlineKind.SUIT, suit, law.source(), law.remark(), null, null));
        }
        return found;
    }

    private static List<Deadline> contract(ClaimFile file, boolean notified) {
        var terms = file.running().terms();
        if (terms == null || terms.claimBy() == null)
            return file.about().party() == Party.INSURER
                    ? List.of(
                            notKnown(DeadlineKind.CLAIM_PERIOD, "Say until when the policy allows a claim", null, null))
                    : List.of();
        if (notified) return List.of();
        return List.of(new Deadline(DeadlineKind.CLAIM_PERIOD, terms.claimBy(), terms.clause(), null, null, null));
    }
}
