package io.gendan.order.satisfaction;

/** Why we ask: the goods have arrived, or a case is settled. */
enum Occasion {
    DELIVERY,
    CASE
}
