package io.gendan.order.dispatch;

import java.math.BigDecimal;

/** So much of a line of the order, in that line's unit. */
record Load(int lineNo, BigDecimal quantity) {}
