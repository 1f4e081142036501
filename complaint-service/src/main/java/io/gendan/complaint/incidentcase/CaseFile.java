package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseEvent.About;
import io.gendan.complaint.incidentcase.CaseEvent.CustomerTold;
import io.gendan.complaint.incidentcase.CaseEvent.LetterWritten;
import io.gendan.complaint.incidentcase.CaseEvent.Opened;
import io.gendan.complaint.incidentcase.CaseEvent.ShipmentAdded;
import io.gendan.complaint.incidentcase.CaseEvent.WithdrawalNoted;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.complaint.words.Rung;
import io.gendan.complaint.words.ShipmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a case knows, as far as a later decision needs it.
 *
 * @param expected how many shipments of this customer the incident has hit, as far as anybody has said
 * @param onTheirWay letters that are written and not accepted yet
 * @param withdrawal null as long as the report stands
 * @param escalatedTo null unless the customer is waiting to be told for too long
 */
record CaseFile(
        Opened opened,
        Map<ShipmentId, Cargo> cargo,
        int expected,
        Map<LetterId, LetterWritten> onTheirWay,
        Course course,
        Withdrawal withdrawal,
        Rung escalatedTo) {

    record Withdrawal(WithdrawalNoted noted, boolean told) {}

    static CaseFile of(Opened opened) {
        return new CaseFile(opened, Map.of(), 0, Map.of(), Course.NEW, null, null);
    }

    CaseFile with(ShipmentAdded added) {
        var more = new LinkedHashMap<>(cargo); // in the order in which they were heard of
        more.put(added.shipment().id(), Cargo.of(added.shipment(), added.knownAt()));
        int most = Math.max(expected, added.shipmentsOfCustomer());
        return new CaseFile(opened, more, most, onTheirWay, course, withdrawal, escalatedTo);
    }

    CaseFile with(LetterWritten written) {
        var more = new HashMap<>(onTheirWay);
        more.put(written.letter(), written);
        var after = new CaseFile(opened, cargo, expected, more, course, withdrawal, escalatedTo);
        if (written.kind() == LetterKind.INSURANCE_QUESTION) return after; // it announces nothing
        return after.each(
                written.shipments(),
                written.kind() == LetterKind.NOT_CONCERNED ? Cargo::nowPutRightInWriting : Cargo::nowNamed);
    }

    CaseFile with(CustomerTold told) {
        var fewer = new HashMap<>(onTheirWay);
        fewer.remove(told.letter());
        var corrected = withdrawal != null && told.what() == Telling.CORRECTION
                ? new Withdrawal(withdrawal.noted(), true)
                : withdrawal;
        var after = new CaseFile(opened, cargo, expected, fewer, course, corrected, escalatedTo)
                .each(
                        told.about().shipmentIds(),
                        told.what() == Telling.CORRECTION
                                ? cargo -> cargo.nowTold().nowPutRight()
                                : Cargo::nowTold);
        return after.untoldSince().isPresent() ? after : after.with((Rung) null);
    }

    CaseFile with(Course now) {
        return new CaseFile(opened, cargo, expected, onTheirWay, now, withdrawal, escalatedTo);
    }

    Insurance insurance() {
        return course.insurance();
    }

    CaseFile with(WithdrawalNoted noted) {
        var withdrawn = new Withdrawal(noted, false);
        return new CaseFile(opened, cargo, expected, onTheirWay, course, withdrawn, escalatedTo);
    }

    CaseFile with(Rung to) {
        return new CaseFile(opened, cargo, expected, onTheirWay, course, withdrawal, to);
    }

    CaseFile each(Collection<ShipmentId> ids, UnaryOperator<Cargo> change) {
        var changed = new LinkedHashMap<>(cargo);
        for (var id : ids) changed.computeIfPresent(id, (_, one) -> change.apply(one));
        return new CaseFile(opened, changed, expected, onTheirWay, course, withdrawal, escalatedTo);
    }

    List<Cargo> cargo(Predicate<Cargo> which) {
        return cargo.values().stream().filter(which).toList();
    }

    boolean noticeWritten() {
        return cargo.values().stream().anyMatch(Cargo::named);
    }

    /** Since when the customer could have been told of anything. */
    Instant knownAt() {
        return cargo.values().stream()
                .map(Cargo::knownAt)
                .min(Instant::compareTo)
                .orElse(opened.knownAt());
    }

    /** Since when the customer could have been told of something that they have not been told of. */
    Optional<Instant> untoldSince() {
        return cargo.values().stream()
                .filter(one -> !one.told())
                .map(Cargo::knownAt)
                .min(Instant::compareTo);
    }

    /** When somebody higher is to hear of it, if nothing happens before. */
    Optional<Instant> escalationAt() {
        int rungs = escalatedTo == null ? 0 : escalatedTo.ordinal() + 1;
        if (rungs == Rung.values().length) return Optional.empty();
        return untoldSince()
                .map(since -> since.plus(opened.deadlines().tellWithin().multipliedBy(rungs + 1)));
    }

    About about(Collection<Cargo> these) {
        var orders =
                these.stream().map(one -> one.shipment().orderId()).distinct().toList();
        var shipments = these.stream().map(one -> one.shipment().id()).toList();
        return new About(
                opened.caseNo(), opened.incident().id(), opened.customerId(), orders, new ArrayList<>(shipments));
    }

    About aboutAll() {
        return about(cargo.values());
    }
}
