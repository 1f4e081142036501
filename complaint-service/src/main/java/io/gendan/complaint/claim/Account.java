package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimEvent.Paid;
import io.gendan.complaint.claim.ClaimEvent.PaymentReversed;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What was agreed and what came of it.
 *
 * @param payments by reference, those that count
 * @param reversed references of payments that were recorded by mistake
 */
record Account(Money agreed, LocalDate settledOn, Map<String, Paid> payments, Set<String> reversed) {

    Money paid() {
        return payments.values().stream().map(Paid::amount).reduce(Money.nothing(agreed.currency()), Money::plus);
    }

    BigDecimal open() {
        return agreed.amount().subtract(paid().amount());
    }

    Account raisedTo(Money sum) {
        return new Account(sum, settledOn, payments, reversed);
    }

    Account with(Paid payment) {
        var more = new HashMap<>(payments);
        more.put(payment.reference(), payment);
        var free = new HashSet<>(reversed);
        free.remove(payment.reference());
        return new Account(agreed, settledOn, more, free);
    }

    Account without(PaymentReversed payment) {
        var fewer = new HashMap<>(payments);
        fewer.remove(payment.reference());
        var gone = new HashSet<>(reversed);
        gone.add(payment.reference());
        return new Account(agreed, settledOn, fewer, gone);
    }
}
