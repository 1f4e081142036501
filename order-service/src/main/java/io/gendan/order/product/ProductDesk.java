package io.gendan.order.product;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Id;
import io.gendan.order.product.ProductResource.RegisterRequest;
import jakarta.inject.Singleton;

/** Makes a product of a request, if its number is free. */
@Singleton
class ProductDesk {
    private final Products products;
    private final ProductList list;

    ProductDesk(Products products, ProductList list) {
        this.products = products;
        this.list = list;
    }

    Answer register(Asked asked, RegisterRequest body) {
        if (list.taken(asked.tx(), body.productNo()))
            throw ProductRefusal.PRODUCT_NO_TAKEN.refused(
                    "productNo " + body.productNo() + " is another product's", "/productNo");
        var id = new ProductId(Id.next());
        long version = products.begin(asked.tx(), id, body.command());
        return Answer.created("/v1/products/" + id.value(), version, new Answer.Created(id.value(), body.productNo()));
    }
}
