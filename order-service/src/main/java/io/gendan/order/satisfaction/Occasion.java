package io.gendan.order.satisfaction;

/** Why we ask: the goods have arrived, a case is settled, or a complaint is closed. */
enum Occasion {
    DELIVERY,
    CASE,
    COMPLAINT
}
