package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.Cracked.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.money.Money;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemandTest {
    private static Demand demand(Money compensation, Money discount, Money amount) {
        return new Demand(Set.of(), compensation, null, discount, null, null, amount);
    }

    @Test
    void what_is_asked_for_in_parts_is_asked_for_altogether() {
        assertThat(demand(usd("830.00"), null, null).total()).contains(usd("830.00"));
        assertThat(demand(usd("830.00"), usd("900.00"), null).total()).contains(usd("1730.00"));
        assertThat(demand(usd("830.00"), usd("900.00"), usd("2000.00")).total()).contains(usd("2000.00"));
    }

    @Test
    void two_currencies_are_no_sum() {
        var euros = new Money(new BigDecimal("10.00"), "EUR");
        assertThat(demand(usd("830.00"), euros, null).total()).isEmpty();
        assertThat(Demand.NOTHING_SAID.total()).isEmpty();
    }
}
