package io.gendan.order;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Replay;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-010",
        roles = {"SALESPERSON", "SUPERVISOR", "GENERAL_MANAGER", "STAFF"})
class RebuildTest extends InTheHouse {
    @Inject
    Replay replay;

    @Inject
    Transactions transactions;

    @Inject
    @Any
    Instance<ReadModel<?, ?>> readModels;

    @Test
    void every_read_model_written_anew_from_the_log_is_the_same_row_for_row() {
        var order = Story.confirmedOrder();
        var shipment = UUID.randomUUID();
        var demand = Story.demand(order, shipment);
        Story.post("/v1/demands/" + demand + "/override", "\"1\"", "{\"reason\": \"they asked for it\"}")
                .statusCode(204);
        Story.post("/v1/orders/" + order + "/presentations", """
                {"letterOfCreditNo": "LC-77", "bank": "Bank of China", "documents": ["INVOICE"], "presentedOn": "2026-01-05"}""").statusCode(201);
        Story.post("/v1/invoices/" + demand + "/payments", """
                {"reference": "A", "amount": {"amount": "1", "currency": "USD"}, "valueDate": "2026-01-05"}""").statusCode(204);
        Story.post(
                        "/v1/orders/" + order + "/milestones/reach",
                        "{\"milestone\": \"PACKED\", \"actualOn\": \"2026-01-05\"}")
                .statusCode(204);
        anAmendment(order);
        Story.post(
                        "/v1/products/" + Story.product() + "/changes",
                        "\"1\"",
                        "{\"colour\": \"red\", \"reason\": \"new\"}")
                .statusCode(204);
        Papers.filed(order, "INVOICE");
        Story.post("/v1/orders/" + order + "/releases/override", """
                {"shipmentId": "%s", "lines": [{"lineNo": 1, "quantity": "1"}], "reason": "agreed"}""".formatted(shipment))
                .statusCode(204);
        aSatisfiedCustomer();
        aFileThatWasChanged();
        Story.post("/v1/orders/" + order + "/letter-of-credit", """
                {"terms": {"creditNo": "LC-1", "issuingBank": "Bank", "amount": "5", "expiresOn": "2027-01-01",
                 "presentedIn": "Asia/Shanghai", "partialShipments": true, "transshipment": true}}""").statusCode(201);
        assertThat(replay.readModels())
                .containsExactly(
                        "concession-ceilings",
                        "customer-changes",
                        "customer-contacts",
                        "customer-list",
                        "demand-list",
                        "dispatch-list",
                        "document-list",
                        "invoice-list",
                        "letter-of-credit",
                        "milestone-list",
                        "order-amendments",
                        "order-list",
                        "order-tracking-invoices",
                        "order-tracking-sheet",
                        "presentation-list",
                        "product-changes",
                        "product-list",
                        "product-prices",
                        "satisfaction-list");
        for (var model : readModels)
            for (var table : model.tables()) {
                var before = rows(table);
                assertThat(replay.rebuild(Cause.of("test"), model.name())).isPositive();
                assertThat(rows(table)).as(table).isEqualTo(before);
            }
    }

    private static void anAmendment(String order) {
        var customer = given().get("/v1/orders/" + order).jsonPath().getString("customerId");
        var contact = given().get("/v1/customers/" + customer).jsonPath().getString("contacts[0].id");
        Story.post("/v1/orders/" + order + "/amendments", "\"2\"", """
                {"agreedWith": "%s", "agreedOn": "2026-01-05", "deliverBy": "2026-10-15"}""".formatted(contact))
                .statusCode(204);
    }

    private static void aFileThatWasChanged() {
        var file = "/v1/customers/" + Story.customer();
        var contact = given().get(file).jsonPath().getString("contacts[0].id");
        Story.post(file + "/change", "\"2\"", "{\"grade\": \"A\", \"waysToReach\": [\"FAX\"]}")
                .statusCode(204);
        Story.post(file + "/contacts", "{\"name\": \"Ben\", \"roles\": [\"FINANCE\"]}")
                .statusCode(201);
        Story.post(file + "/contacts/" + contact + "/erase", "{\"reason\": \"PERSON_ASKED\"}")
                .statusCode(204);
        Story.post("/v1/customer-grades/A/ceiling", "\"0\"", "{\"percent\": \"5\"}")
                .statusCode(204);
    }

    private void aSatisfiedCustomer() {
        var customer = UUID.fromString(Story.customer());
        OthersSay.settled(UUID.randomUUID(), UUID.randomUUID(), customer);
        await().atMost(20, SECONDS)
                .until(() -> rows("satisfaction").stream()
                        .anyMatch(row -> row.contains(customer.toString()) && row.contains("\"version\": 2")));
    }

    private List<String> rows(String table) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.query(
                        "SELECT to_jsonb(t)::text AS row FROM " + table + " t ORDER BY 1",
                        row -> row.getString("row")));
    }
}
