package io.gendan.complaint.complaint;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.notNullValue;

import io.gendan.complaint.ServiceTest;
import io.gendan.complaint.known.KnownCustomers;
import io.gendan.complaint.words.CustomerId;
import io.gendan.contracts.order.OrderMessage.CustomerRegistered;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-004",
        roles = {"MERCHANDISER", "STAFF"})
class ClockWarningsTest extends ServiceTest {
    private final UUID customer = UUID.randomUUID();

    @Inject
    Transactions transactions;

    @Inject
    KnownCustomers customers;

    private int update(String sql, Object... arguments) {
        return transactions.in(Cause.of("test"), tx -> tx.update(sql, arguments));
    }

    private String logged() {
        hear(
                customer,
                new CustomerRegistered(
                        customer, "C-1", "Acme", "RETAIL", "en", "UTC", Duration.ofDays(1), "A", List.of("EMAIL")));
        await().atMost(20, SECONDS)
                .until(() -> transactions.in(
                        Cause.of("test"),
                        tx -> customers.find(tx, new CustomerId(customer)).isPresent()));
        return given().contentType(ContentType.JSON)
                .body("""
                        {"customerId": "%s", "channel": "TELEPHONE", "urgency": "URGENT", "receivedAt": "%s",
                         "subject": {"productNameAndSpec": "Tea set"}, "content": "cracks"}""".formatted(customer, Instant.now()))
                .post("/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** The clock of nothing comes first, each time. */
    @Test
    void a_clock_that_cannot_be_warned_of_keeps_nobody_from_the_others() {
        var nothing = UUID.randomUUID();
        var soon = Instant.now().plus(Duration.ofHours(1));
        update(
                "INSERT INTO complaint_clock (complaint_id, kind, started_at, warn_at, due_at) VALUES (?, 'SETTLEMENT', ?, ?, ?)",
                nothing,
                Instant.EPOCH,
                Instant.EPOCH,
                soon);
        try {
            var complaint = logged();
            await().atMost(20, SECONDS) // with its last fact for now the clocks are written anew
                    .untilAsserted(() -> given().get(complaint).then().body("acknowledgedAt", notNullValue()));
            var id = UUID.fromString(complaint.substring(complaint.lastIndexOf('/') + 1));
            update(
                    "UPDATE complaint_clock SET warn_at = ?, due_at = ? WHERE complaint_id = ? AND kind = 'SETTLEMENT'",
                    Instant.EPOCH,
                    soon,
                    id);
            await().atMost(20, SECONDS)
                    .untilAsserted(() -> given().get(complaint).then().body("warnings.clock", contains("SETTLEMENT")));
        } finally {
            update("DELETE FROM complaint_clock WHERE complaint_id = ?", nothing);
        }
    }
}
