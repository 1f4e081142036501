package io.gendan.order.product;

/** 成本价, what a product costs us, and 成交价, what we sell it for. */
enum PriceKind {
    COST,
    DEAL
}
