package io.gendan.order.salesorder;

import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Viewer;
import io.gendan.order.product.DealPrices;
import io.gendan.order.salesorder.PlaceRequest.LineRequest;
import io.gendan.sheets.CompanyDays;
import jakarta.inject.Singleton;

/**
 * What a customer's own system may say of an order: it is theirs, what a unit of it costs stands on our price list, and its number is
 * ours. Whom else we know and which numbers others have, they are not told.
 */
@Singleton
class PartnersOrder {
    private final DealPrices prices;
    private final CompanyDays days;

    PartnersOrder(DealPrices prices, CompanyDays days) {
        this.prices = prices;
        this.days = days;
    }

    void mayBePlaced(Asked asked, Viewer.Partner partner, PlaceRequest body) {
        if (!body.customerId().value().equals(partner.own())) throw OrderDesk.noCustomer(body.customerId());
        if (body.orderNo() != null) throw OrderRefusal.ORDER_NO_IS_OURS.refused("leave orderNo out", "/orderNo");
        var products = body.lines().stream().map(LineRequest::productId).toList();
        var today = prices.on(asked.tx(), products, body.currency(), days.of(asked.now()));
        for (int i = 0; i < body.lines().size(); i++) {
            var line = body.lines().get(i);
            var price = today.get(line.productId());
            if (price == null || line.unitPrice().compareTo(price.amount()) != 0)
                throw OrderRefusal.PRICE_NOT_ON_THE_LIST.refused(
                        "it is not what we sell this product for today in " + body.currency()
                                + ": read /v1/products/{id}/prices, or agree on it with your salesperson",
                        "/lines/" + i + "/unitPrice");
            if (!line.unit().equals(price.unit()))
                throw OrderRefusal.UNIT_NOT_ON_THE_LIST.refused(
                        "the price is for one " + price.unit(), "/lines/" + i + "/unit");
        }
    }
}
