package io.gendan.complaint.complaint;

import io.gendan.money.Money;

/**
 * How far one may go for such a customer without asking the general manager.
 *
 * @param most null where nobody has said how far for {@code grade}, or where the complaint names no order: then nobody may
 * @param price of the whole order, by which a percentage counts; null where the order is not known, and in what was decided before
 */
record Ceiling(String grade, Money most, Money price) {}
