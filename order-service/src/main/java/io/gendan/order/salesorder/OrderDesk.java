package io.gendan.order.salesorder;

import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Refused;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.customer.Contacts;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.customer.CustomerList;
import io.gendan.order.product.ProductList;
import io.gendan.order.salesorder.OrderCommand.Amend;
import io.gendan.order.salesorder.OrderCommand.Item;
import io.gendan.order.salesorder.OrderCommand.Place;
import io.gendan.order.salesorder.OrderEvent.Buyer;
import io.gendan.order.salesorder.PlaceRequest.LineRequest;
import io.gendan.sheets.CompanyDays;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Makes an order of a request: looks up who and what it names, and gives it a number. */
@Singleton
class OrderDesk {
    private final OrderList orders;
    private final CustomerList customers;
    private final ProductList products;
    private final Contacts contacts;
    private final Shipping shipping;
    private final LoadedGoods loaded;
    private final CompanyDays days;

    OrderDesk(
            OrderList orders,
            CustomerList customers,
            ProductList products,
            Contacts contacts,
            Shipping shipping,
            LoadedGoods loaded,
            CompanyDays days) {
        this.orders = orders;
        this.customers = customers;
        this.products = products;
        this.contacts = contacts;
        this.shipping = shipping;
        this.loaded = loaded;
        this.days = days;
    }

    Place command(Asked asked, PlaceRequest body) {
        var incoterm = Incoterm.of(body.incoterm());
        var buyer = buyer(asked.tx(), body.customerId());
        productsAreKnown(asked.tx(), body.lines());
        return new Place(
                orderNo(asked.tx(), body.orderNo(), asked.now()),
                buyer,
                body.currency(),
                body.lines().stream().map(OrderDesk::item).toList(),
                incoterm,
                body.namedPlace(),
                body.paymentTerms(),
                body.deliverBy(),
                body.letterOfCreditNo(),
                body.qualityClause(),
                body.remarks(),
                body.moreOrLessPercent(),
                body.claimPeriodDays(),
                asked.now());
    }

    Amend command(Asked asked, OrderId id, AmendRequest body) {
        var tx = asked.tx();
        var order = orders.toBeAmended(tx, id);
        if (contacts.of(tx, order.customerId()).stream()
                .noneMatch(one -> one.id().value().equals(body.agreedWith())))
            throw OrderRefusal.CONTACT_NOT_OF_THIS_CUSTOMER.refused(
                    "there is no contact person " + body.agreedWith() + " at this customer", "/agreedWith");
        if (body.lines() != null) productsAreKnown(tx, body.lines());
        return new Amend(
                body.lines() == null
                        ? null
                        : body.lines().stream().map(OrderDesk::item).toList(),
                body.incoterm() == null ? null : Incoterm.of(body.incoterm()),
                body.namedPlace(),
                body.paymentTerms(),
                body.deliverBy(),
                body.letterOfCreditNo(),
                body.qualityClause(),
                body.moreOrLessPercent(),
                body.claimPeriodDays(),
                body.remarks(),
                body.agreedWith(),
                body.agreedOn(),
                shipping.isBooked(tx, id),
                loaded.of(tx, id),
                asked.actor(),
                asked.now());
    }

    private Buyer buyer(Tx tx, CustomerId id) {
        return customers
                .find(tx, id)
                .map(row -> new Buyer(id, row.name(), row.language().code(), row.delayThreshold()))
                .orElseThrow(() -> noCustomer(id));
    }

    static Refused noCustomer(CustomerId id) {
        return OrderRefusal.CUSTOMER_NOT_KNOWN.refused(
                "there is no customer " + id.value() + ": register it first", "/customerId");
    }

    private void productsAreKnown(Tx tx, List<LineRequest> lines) {
        var known = products.known(
                tx, lines.stream().map(LineRequest::productId).distinct().toList());
        for (int i = 0; i < lines.size(); i++)
            if (!known.contains(lines.get(i).productId()))
                throw OrderRefusal.PRODUCT_NOT_KNOWN.refused(
                        "there is no product " + lines.get(i).productId().value() + ": register it first",
                        "/lines/" + i + "/productId");
    }

    private static Item item(LineRequest line) {
        var quantity = line.quantity().stripTrailingZeros();
        return new Item(
                line.productId(),
                quantity.scale() < 0 ? quantity.setScale(0) : quantity, // 100 and not 1E+2
                line.unit(),
                line.unitPrice());
    }

    /** Numbers that are given may have gaps: one that was drawn for an order that then failed is not drawn again. */
    private String orderNo(Tx tx, String asked, Instant now) {
        if (asked == null) return nextFree(tx, days.of(now).getYear());
        if (orders.taken(tx, asked))
            throw OrderRefusal.ORDER_NO_TAKEN.refused("orderNo " + asked + " is another order's", "/orderNo");
        return asked;
    }

    /** Somebody may have given an order by hand the number whose turn it is. */
    private static String nextFree(Tx tx, int year) {
        while (true) {
            var free = tx.first(
                    "SELECT no FROM (SELECT 'O-' || ? || '-' || lpad(nextval('order_no')::text, 6, '0') AS no) drawn"
                            + " WHERE NOT EXISTS (SELECT 1 FROM sales_order WHERE order_no = drawn.no)",
                    row -> row.getString(1),
                    Integer.toString(year));
            if (free.isPresent()) return free.get();
        }
    }
}
