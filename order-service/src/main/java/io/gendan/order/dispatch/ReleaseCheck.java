package io.gendan.order.dispatch;

import static io.gendan.order.dispatch.DispatchRefusal.LINE_NOT_OF_THIS_ORDER;
import static io.gendan.order.dispatch.DispatchRefusal.LINE_TWICE;
import static io.gendan.order.dispatch.DispatchRefusal.MORE_THAN_AGREED;
import static io.gendan.order.dispatch.DispatchRefusal.PARTIAL_SHIPMENT_NOT_ALLOWED;
import static io.gendan.order.dispatch.DispatchRefusal.PREVENTION_INCOMPLETE;

import io.gendan.order.demand.ShipmentId;
import io.gendan.order.dispatch.Dispatch.Part;
import io.gendan.order.dispatch.DispatchCommand.Agreed;
import io.gendan.order.dispatch.DispatchCommand.Release;
import io.gendan.order.dispatch.DispatchEvent.Released;
import io.gendan.order.dispatch.Prevention.Missing;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of letting goods leave: no more than agreed, not in parts where that is forbidden, and nothing missing unsaid. */
final class ReleaseCheck {
    private ReleaseCheck() {}

    static Released of(Dispatch goods, Release asked) {
        var loads = ordered(asked.loads());
        linesStandOnce(asked);
        for (int i = 0; i < asked.loads().size(); i++) fits(goods, asked, i);
        if (!asked.agreed().inParts() && asked.despite() == null) isWhole(goods, asked);
        if (!asked.missing().isEmpty() && asked.despite() == null)
            throw PREVENTION_INCOMPLETE.refused(named(asked.missing()));
        return new Released(asked.shipment(), loads, asked.missing(), asked.despite(), asked.by(), asked.now());
    }

    /** By the order's lines, so that the same loads are the same however they were written down. */
    static List<Load> ordered(List<Load> loads) {
        return loads.stream().sorted(Comparator.comparingInt(Load::lineNo)).toList();
    }

    /** As many as may leave at most. */
    static BigDecimal most(BigDecimal ordered, Agreed agreed) {
        return ordered.multiply(BigDecimal.ONE.add(agreed.moreOrLessPercent().movePointLeft(2)));
    }

    static BigDecimal least(BigDecimal ordered, Agreed agreed) {
        return ordered.multiply(
                BigDecimal.ONE.subtract(agreed.moreOrLessPercent().movePointLeft(2)));
    }

    private static void linesStandOnce(Release asked) {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < asked.loads().size(); i++) {
            int lineNo = asked.loads().get(i).lineNo();
            if (!seen.add(lineNo))
                throw LINE_TWICE.refused("line " + lineNo + " stands there twice", "/lines/" + i + "/lineNo");
        }
    }

    private static void fits(Dispatch goods, Release asked, int index) {
        var load = asked.loads().get(index);
        var line = asked.agreed().lines().stream()
                .filter(one -> one.lineNo() == load.lineNo())
                .findFirst()
                .orElseThrow(() -> LINE_NOT_OF_THIS_ORDER.refused(
                        "the order has no line " + load.lineNo(), "/lines/" + index + "/lineNo"));
        var most = most(line.quantity(), asked.agreed());
        var elsewhere = elsewhere(goods, asked.shipment(), line.lineNo());
        if (elsewhere.add(load.quantity()).compareTo(most) > 0)
            throw MORE_THAN_AGREED.refused(
                    "of line " + line.lineNo() + " " + plain(most) + " " + line.unit() + " may leave at most ("
                            + plain(line.quantity()) + " ordered, "
                            + plain(asked.agreed().moreOrLessPercent())
                            + " % more or less) and " + plain(elsewhere) + " are in other shipments already",
                    "/lines/" + index + "/quantity");
    }

    private static BigDecimal elsewhere(Dispatch goods, ShipmentId here, int lineNo) {
        return goods.parts().entrySet().stream()
                .filter(part -> !part.getKey().equals(here))
                .flatMap(part -> loads(part.getValue()).stream())
                .filter(load -> load.lineNo() == lineNo)
                .map(Load::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Load> loads(Part part) {
        return switch (part) {
            case Part.Ready(var loads) -> loads;
            case Part.Gone(var loads) -> loads;
            case Part.None _, Part.GoneUnreleased _ -> List.of();
        };
    }

    /** What the bank may refuse a supervisor may still let go: the goods may be the rest of what left before there was a credit. */
    private static void isWhole(Dispatch goods, Release asked) {
        for (var line : asked.agreed().lines()) {
            if (elsewhere(goods, asked.shipment(), line.lineNo()).signum() > 0)
                throw PARTIAL_SHIPMENT_NOT_ALLOWED.refused(
                        "the letter of credit forbids partial shipments, and some of line " + line.lineNo()
                                + " is in another shipment");
            var here = asked.loads().stream()
                    .filter(load -> load.lineNo() == line.lineNo())
                    .map(Load::quantity)
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
            if (here.compareTo(least(line.quantity(), asked.agreed())) < 0)
                throw PARTIAL_SHIPMENT_NOT_ALLOWED.refused(
                        "the letter of credit forbids partial shipments, and of line " + line.lineNo() + " only "
                                + plain(here) + " of " + plain(line.quantity()) + " " + line.unit() + " would leave");
        }
    }

    private static String named(List<Missing> missing) {
        return missing.stream()
                .map(one -> one.what() + " (" + one.detail() + ")")
                .collect(Collectors.joining("; ", "Before these goods may leave there is missing: ", ""));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
