package io.gendan.order.salesorder;

import static io.gendan.order.salesorder.OrderRefusal.AGREED_IN_THE_FUTURE;
import static io.gendan.order.salesorder.OrderRefusal.AMENDMENT_CHANGES_NOTHING;
import static io.gendan.order.salesorder.OrderRefusal.LESS_THAN_LOADED;
import static io.gendan.order.salesorder.OrderRefusal.NAMED_PLACE_REQUIRED;
import static io.gendan.order.salesorder.OrderRefusal.TERM_FIXED_BY_SHIPMENT;

import io.gendan.order.salesorder.OrderCommand.Amend;
import io.gendan.order.salesorder.OrderEvent.Agreement;
import io.gendan.order.salesorder.OrderEvent.Amended;
import io.gendan.order.salesorder.OrderEvent.Placed;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The rules of changing a contract: only what both agreed on, and never its term without saying so. */
final class Amendment {
    private Amendment() {}

    static Amended of(Placed contract, Amend amend) {
        var from = contract.agreement();
        var to = agreement(contract, from, amend);
        if (to.equals(from)) throw AMENDMENT_CHANGES_NOTHING.refused();
        termHolds(from, to, amend);
        coversWhatIsLoaded(from, to, amend);
        // Somewhere it is tomorrow already.
        if (amend.agreedOn().isAfter(LocalDate.ofInstant(amend.now(), ZoneOffset.ofHours(14))))
            throw AGREED_IN_THE_FUTURE.refused(AGREED_IN_THE_FUTURE.sentence(), "/agreedOn");
        return new Amended(
                contract.orderNo(),
                contract.buyer().id(),
                from,
                to,
                amend.agreedWith(),
                amend.agreedOn(),
                amend.by(),
                amend.now());
    }

    private static Agreement agreement(Placed contract, Agreement from, Amend amend) {
        if (amend.deliverBy() != null)
            SalesOrder.believable(amend.deliverBy(), LocalDate.ofInstant(amend.now(), ZoneOffset.UTC));
        var lines = amend.items() == null
                ? from.lines()
                : SalesOrder.lines(amend.items(), contract.total().currency());
        return new Agreement(
                lines,
                SalesOrder.total(lines, contract.total().currency()),
                or(amend.incoterm(), from.incoterm()),
                or(amend.namedPlace(), from.namedPlace()),
                or(amend.paymentTerms(), from.paymentTerms()),
                or(amend.deliverBy(), from.deliverBy()),
                or(amend.letterOfCreditNo(), from.letterOfCreditNo()),
                or(amend.qualityClause(), from.qualityClause()),
                or(amend.moreOrLessPercent(), from.moreOrLessPercent()),
                or(amend.claimPeriodDays(), from.claimPeriodDays()),
                or(amend.remarks(), from.remarks()));
    }

    private static void termHolds(Agreement from, Agreement to, Amend amend) {
        var sameTerm = from.incoterm() == to.incoterm();
        if (!sameTerm && amend.namedPlace() == null)
            throw NAMED_PLACE_REQUIRED.refused(NAMED_PLACE_REQUIRED.sentence(), "/namedPlace");
        if (amend.booked() && !(sameTerm && from.namedPlace().equals(to.namedPlace())))
            throw TERM_FIXED_BY_SHIPMENT.refused(TERM_FIXED_BY_SHIPMENT.sentence(), "/incoterm");
    }

    private static void coversWhatIsLoaded(Agreement from, Agreement to, Amend amend) {
        amend.loaded().forEach((lineNo, loaded) -> {
            var line = to.line(lineNo);
            var before = from.line(lineNo).orElseThrow();
            var same = line.isPresent()
                    && line.get().product().equals(before.product())
                    && line.get().unit().equals(before.unit());
            if (!same || loaded.compareTo(to.most(line.get())) > 0)
                throw LESS_THAN_LOADED.refused(
                        loaded.toPlainString() + " of line " + lineNo
                                + " have left or been released: the line keeps its product and unit and covers at least that",
                        "/lines");
        });
    }

    private static <T> T or(T said, T before) {
        return said == null ? before : said;
    }
}
