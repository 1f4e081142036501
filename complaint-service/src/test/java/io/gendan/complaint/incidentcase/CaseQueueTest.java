package io.gendan.complaint.incidentcase;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.complaint.Affected;
import io.gendan.complaint.ServiceTest;
import io.gendan.complaint.incidentcase.CaseCommand.AnswerInsurance;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-3",
        roles = {"SALESPERSON", "STAFF"})
class CaseQueueTest extends ServiceTest {
    private static final Cause TEST = Cause.of("test");

    @Inject
    IncidentCases incidentCases;

    @Inject
    OpenCases open;

    @Inject
    Transactions transactions;

    private long insure(CaseId id, String policyNo) {
        return transactions.in(TEST, tx -> incidentCases.handle(tx, id, insured(policyNo)));
    }

    private static AnswerInsurance insured(String policyNo) {
        return new AnswerInsurance(
                new Insurance(Insurance.Status.INSURED, "Harbour Mutual", policyNo),
                Instant.parse("2026-01-07T08:00:00Z"));
    }

    private boolean somebodyWaits() {
        return transactions.in(
                TEST,
                tx -> tx.first("SELECT 1 FROM pg_locks WHERE NOT granted", row -> true)
                        .isPresent());
    }

    @Test
    void who_commands_a_case_waits_for_it_before_writing_anything() throws Exception {
        var customer = Affected.in("en");
        var tea = UUID.randomUUID();
        hear(tea, customer.shipment(tea, "FOB", 1));
        awaitStatus(customer, "TOLD");
        var id = new CaseId(UUID.fromString(cases(customer).getString("items[0].id")));
        var version = cases(customer).getLong("items[0].version");
        try (var other = Executors.newSingleThreadExecutor()) {
            Future<Long> later = transactions.in(TEST, tx -> {
                open.with(tx, new ShipmentId(tea)); // as a message does
                var waiting = other.submit(() -> insure(id, "HM-2"));
                await().atMost(20, SECONDS).until(this::somebodyWaits);
                incidentCases.handle(tx, id, insured("HM-1"));
                return waiting;
            });
            assertThat(later.get(20, SECONDS)).isEqualTo(version + 2);
        }
    }

    @Test
    void cases_that_cannot_be_decided_keep_the_watch_from_no_other() {
        // Before all others, without a log, and more than are looked at at once.
        transactions.run(
                TEST,
                tx -> tx.update(
                        "INSERT INTO incident_case (id, case_no, incident_id, incident_no, customer_id, untold,"
                                + " insurance_status, version, escalate_at) SELECT id, 'K-0', id, 'I-0', id, true, 'UNKNOWN', 1, now()"
                                + " FROM (SELECT lpad(n::text, 32, '0')::uuid AS id FROM generate_series(1, 250) AS n) AS broken"));
        try {
            var customer =
                    Affected.in("en").withoutAddress().knownAt(Instant.now().minus(Duration.ofHours(3)));
            var tea = UUID.randomUUID();
            hear(tea, customer.shipment(tea, "FOB", 1));
            await().atMost(20, SECONDS)
                    .until(() -> "GENERAL_MANAGER".equals(cases(customer).getString("items[0].escalatedTo")));
        } finally {
            transactions.run(TEST, tx -> tx.update("DELETE FROM incident_case WHERE case_no = 'K-0'"));
        }
    }
}
