package io.gendan.order.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
import io.gendan.order.InTheHouse;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.invoice.InvoiceRegister.Demanded;
import io.gendan.order.salesorder.OrderId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NumbersWithoutGapsTest extends InTheHouse {
    private static final int THREADS = 8;
    private static final int EACH = 40;

    @Inject
    InvoiceRegister register;

    @Inject
    InvoiceList list;

    @Inject
    Transactions transactions;

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void transactions_that_race_and_fail_leave_no_gap_and_give_no_number_twice() throws Exception {
        int year = ThreadLocalRandom.current().nextInt(2100, 9000);
        var given = new ConcurrentSkipListSet<String>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < THREADS * EACH; i++) {
                boolean fails = i % 3 == 0;
                all.add(threads.submit(() -> issue(year, fails, given)));
            }
            for (var one : all) one.get();
        }
        int committed = THREADS * EACH - (THREADS * EACH + 2) / 3;
        assertThat(given)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, committed)
                        .mapToObj(no -> "INV-%d-%06d".formatted(year, no))
                        .toList());
    }

    private void issue(int year, boolean fails, ConcurrentSkipListSet<String> given) {
        var id = new InvoiceId(Id.next());
        var demanded = new Demanded(
                id,
                "D-1",
                new OrderId(Id.next()),
                new CustomerId(Id.next()),
                fails ? InvoiceKind.GOODS_INVOICE : InvoiceKind.FREIGHT_AND_CHARGES_INVOICE,
                Papers.usd("100.00"),
                List.of(),
                30);
        try {
            transactions.run(Cause.of("test"), tx -> {
                register.issue(tx, demanded, Instant.parse(year + "-06-01T00:00:00Z"));
                if (fails) throw new Crash();
            });
            var invoice = transactions.in(Cause.of("test"), tx -> list.find(tx, id));
            assertThat(given.add(invoice.orElseThrow().invoiceNo())).isTrue();
        } catch (Crash rolledBack) {
            var none = transactions.in(Cause.of("test"), tx -> list.find(tx, id));
            assertThat(none).isEmpty();
        }
    }
}
