package io.gendan.order.salesorder;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
import io.gendan.order.InTheHouse;
import io.gendan.order.Story;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.product.ProductId;
import io.gendan.order.salesorder.OrderCommand.Item;
import io.gendan.order.salesorder.OrderCommand.Place;
import io.gendan.order.salesorder.OrderEvent.Buyer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class OrderTrackingTest extends InTheHouse {
    @Inject
    Orders orders;

    @Inject
    Transactions transactions;

    @ParameterizedTest
    @CsvSource({"2025-12-31T15:59:59Z, OT-2025, 2025-12-31", "2025-12-31T16:00:00Z, OT-2026, 2026-01-01"})
    void an_order_stands_on_the_sheet_of_the_year_it_was_where_the_company_is(Instant at, String sheetNo, String day) {
        var customer = UUID.fromString(Story.customer());
        var buyer = new Buyer(new CustomerId(customer), "Acme", "en", Duration.ofHours(24));
        var item = new Item(new ProductId(UUID.fromString(Story.product())), BigDecimal.ONE, "PCS", BigDecimal.ONE);
        var place = new Place(
                Story.anyNo(),
                buyer,
                "USD",
                List.of(item),
                Incoterm.FOB,
                "Qingdao",
                "T/T",
                LocalDate.parse("2026-09-30"),
                null,
                null,
                null,
                null,
                null,
                at);
        transactions.run(Cause.of("test"), tx -> orders.begin(tx, new OrderId(Id.next()), place));
        given().get("/v1/sheets/order-tracking?customer=" + customer)
                .then()
                .body("items[0].sheetNo", equalTo(sheetNo))
                .body("items[0].orderedOn", equalTo(day));
    }
}
