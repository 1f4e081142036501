package io.gendan.order.dispatch;

import static io.gendan.order.dispatch.Prevention.BILL_OF_LADING;
import static io.gendan.order.dispatch.Prevention.CERTIFICATE_OF_ORIGIN;
import static io.gendan.order.dispatch.Prevention.INSPECTION;
import static io.gendan.order.dispatch.Prevention.INVOICE;
import static io.gendan.order.dispatch.Prevention.LETTER_OF_CREDIT;
import static io.gendan.order.dispatch.Prevention.LETTER_OF_CREDIT_TERMS;
import static io.gendan.order.dispatch.Prevention.MORE_OR_LESS_CLAUSE;
import static io.gendan.order.dispatch.Prevention.PRODUCT_DATA;
import static io.gendan.order.dispatch.Prevention.QUALITY_CLAUSE;

import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.ShipmentId;
import io.gendan.order.dispatch.Prevention.Missing;
import io.gendan.order.followup.Milestone;
import io.gendan.order.followup.MilestoneList;
import io.gendan.order.letterofcredit.CreditConditions;
import io.gendan.order.product.ProductId;
import io.gendan.order.product.ProductList;
import io.gendan.order.salesorder.OrderView;
import io.gendan.order.tradedocument.Checklist;
import io.gendan.order.tradedocument.DocumentKind;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks for what makes customers complain, while it can still be mended: before the goods leave. */
@Singleton
class PreventionCheck {
    private final ProductList products;
    private final MilestoneList milestones;
    private final Checklist documents;
    private final CreditConditions credit;

    PreventionCheck(ProductList products, MilestoneList milestones, Checklist documents, CreditConditions credit) {
        this.products = products;
        this.milestones = milestones;
        this.documents = documents;
        this.credit = credit;
    }

    /**
     * @param loaded by line, all that has left and is to leave with this shipment
     * @return what is missing, in the order in which it is looked for
     */
    List<Missing> of(Tx tx, OrderView order, ShipmentId shipment, Map<Integer, BigDecimal> loaded, Instant now) {
        var missing = new ArrayList<Missing>();
        if (order.qualityClause() == null || order.qualityClause().isBlank())
            missing.add(new Missing(QUALITY_CLAUSE, "the contract names no standard that the goods meet"));
        if (order.moreOrLessPercent() == null)
            missing.add(new Missing(
                    MORE_OR_LESS_CLAUSE, "the contract does not say how much more or less may be delivered"));
        var ordered = order.lines().stream()
                .map(line -> new ProductId(line.productId()))
                .distinct()
                .toList();
        for (var lacking : products.incomplete(tx, ordered)) missing.add(new Missing(PRODUCT_DATA, lacking));
        if (!milestones.isReached(tx, order.id(), Milestone.INSPECTED))
            missing.add(new Missing(
                    INSPECTION, "the goods have passed no inspection: the milestone INSPECTED is not reached"));
        documents(tx, order, shipment, missing);
        for (var finding : credit.findings(tx, order, loaded, now))
            missing.add(new Missing(LETTER_OF_CREDIT_TERMS, finding));
        return List.copyOf(missing);
    }

    private void documents(Tx tx, OrderView order, ShipmentId shipment, List<Missing> missing) {
        document(tx, order, shipment, BILL_OF_LADING, DocumentKind.BILL_OF_LADING, missing);
        document(tx, order, shipment, CERTIFICATE_OF_ORIGIN, DocumentKind.CERTIFICATE_OF_ORIGIN, missing);
        document(tx, order, shipment, INVOICE, DocumentKind.INVOICE, missing);
        if (credit.isPaidByBank(tx, order))
            document(tx, order, shipment, LETTER_OF_CREDIT, DocumentKind.LETTER_OF_CREDIT, missing);
    }

    private void document(
            Tx tx, OrderView order, ShipmentId shipment, Prevention what, DocumentKind kind, List<Missing> missing) {
        documents.lacking(tx, order.id(), shipment, kind).ifPresent(lacking -> missing.add(new Missing(what, lacking)));
    }
}
