package io.gendan.shipment.shipment;

import io.gendan.shipment.shipment.ShipmentEvent.ArrivalTakenBack;
import io.gendan.shipment.shipment.ShipmentEvent.Arrived;
import io.gendan.shipment.shipment.ShipmentEvent.ConnectionHeld;
import io.gendan.shipment.shipment.ShipmentEvent.ConnectionMissed;
import io.gendan.shipment.shipment.ShipmentEvent.Delayed;
import io.gendan.shipment.shipment.ShipmentEvent.Departed;
import io.gendan.shipment.shipment.ShipmentEvent.DepartureTakenBack;
import io.gendan.shipment.shipment.ShipmentEvent.RolledOver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What follows for the goods from what was said of their way, whoever said it: they departed or arrived by the newest word, or by the
 * newest word did not; they are late by more than their customer takes without a word; a connection is missed.
 */
final class Consequences {
    private final UnderContract before;
    private final UnderContract after;
    private final List<ShipmentEvent> all;

    private Consequences(UnderContract before, UnderContract after, List<ShipmentEvent> said) {
        this.before = before;
        this.after = after;
        this.all = new ArrayList<>(said);
    }

    /** The facts with those that follow from them. */
    static List<ShipmentEvent> with(UnderContract before, List<ShipmentEvent> said) {
        if (said.isEmpty()) return said;
        var after = before;
        for (var fact : said) after = after.evolve(fact);
        if (after.journey().equals(before.journey())) return said;
        var consequences = new Consequences(before, after, said);
        for (int legNo = 1; legNo <= before.journey().legs().size(); legNo++) consequences.ofLeg(legNo);
        return List.copyOf(consequences.all);
    }

    private void ofLeg(int legNo) {
        var was = before.journey().leg(legNo);
        var is = after.journey().leg(legNo);
        if (!Objects.equals(was.departedAt(), is.departedAt())) departure(was, is);
        if (!Objects.equals(was.arrivedAt(), is.arrivedAt())) arrival(was, is);
        if (is.arrivedAt() == null && !is.eta().equals(was.eta())) delay(was, is);
        connection(legNo);
    }

    private void departure(Carriage was, Carriage is) {
        var leg = is.leg();
        if (is.departedAt() == null)
            all.add(new DepartureTakenBack(goods(), leg.legNo(), leg.from(), was.departedAt()));
        else if (all.stream().noneMatch(fact -> fact instanceof Departed on && on.legNo() == leg.legNo())) {
            var word = is.departure();
            all.add(new Departed(goods(), leg.legNo(), leg.from(), is.departedAt(), word.source(), word.saidAt()));
        }
    }

    private void arrival(Carriage was, Carriage is) {
        var leg = is.leg();
        if (is.arrivedAt() == null) all.add(new ArrivalTakenBack(goods(), leg.legNo(), leg.to(), was.arrivedAt()));
        else if (all.stream().noneMatch(fact -> fact instanceof Arrived on && on.legNo() == leg.legNo())) {
            var word = is.arrival();
            all.add(new Arrived(goods(), leg.legNo(), leg.to(), is.arrivedAt(), word.source(), word.saidAt()));
        }
    }

    /** Once for each slip beyond what they were told last: an arrival that gets better and then worse again is no news. */
    private void delay(Carriage was, Carriage is) {
        var slip = Duration.between(was.told(), is.eta());
        if (slip.compareTo(before.as().terms().delayThreshold()) <= 0) return;
        var legNo = is.leg().legNo();
        var word = is.arrival();
        var rolledOver = all.stream()
                .filter(RolledOver.class::isInstance)
                .map(RolledOver.class::cast)
                .findFirst();
        var reason = word != null
                ? word.reason()
                : rolledOver.map(RolledOver::reason).orElse(null);
        var text = word != null
                ? word.remark()
                : rolledOver.map(RolledOver::reasonText).orElse(null);
        all.add(new Delayed(goods(), legNo, was.told(), is.eta(), reason, text));
    }

    private void connection(int legNo) {
        var missed = after.journey().connectionMissed(legNo);
        if (missed == before.journey().connectionMissed(legNo)) return;
        var leg = after.journey().leg(legNo);
        var departure = after.journey().leg(legNo + 1).etd();
        all.add(
                missed
                        ? new ConnectionMissed(goods(), legNo, leg.leg().to(), leg.eta(), departure)
                        : new ConnectionHeld(goods(), legNo, leg.leg().to(), leg.eta(), departure));
    }

    private Consignment goods() {
        return after.as().goods();
    }
}
