package io.gendan.order.sheet;

import static io.gendan.order.Story.customer;
import static io.gendan.order.Story.order;
import static io.gendan.order.Story.post;
import static io.gendan.order.Story.product;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.order.InTheHouse;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class LongSheetsTest extends InTheHouse {
    private static final int LONGEST_PDF = 100_000;
    private static final int AT_ONCE = 4;

    @TestHTTPResource("/v1/sheets/order-tracking.")
    URI sheet;

    @Inject
    Transactions transactions;

    private final HttpClient client = HttpClient.newHttpClient();
    private UUID customer;

    /** More than sockets hold on their way, so that a sheet nobody reads stays in the making. */
    @BeforeEach
    void a_customer_with_one_order_too_many_for_a_pdf() {
        customer = UUID.fromString(customer());
        post("/v1/orders", order(customer.toString(), product())).statusCode(201);
        transactions.run(Cause.of("test"), tx -> tx.update("""
                INSERT INTO order_tracking (order_id, sheet_no, order_no, customer_id, letter_of_credit_no, quantity, amount, currency,
                    ordered_on, deliver_by, remarks, status)
                SELECT gen_random_uuid(), sheet_no, 'copy', customer_id, letter_of_credit_no, quantity, amount, currency, ordered_on,
                    deliver_by, repeat('urgent ', 40), status
                FROM order_tracking, generate_series(1, ?) WHERE customer_id = ?""", LONGEST_PDF, customer));
    }

    @AfterEach
    void only_what_was_ordered_stays() {
        transactions.run(
                Cause.of("test"),
                tx -> tx.update("DELETE FROM order_tracking WHERE customer_id = ? AND order_no = 'copy'", customer));
    }

    @Test
    void a_pdf_has_a_hundred_thousand_lines_at_most_and_a_csv_may_have_more() throws Exception {
        try (var refused = print("pdf")) {
            assertThat(status).isEqualTo(422);
            assertThat(text(refused)).contains("SHEET_TOO_LONG", "or take csv");
        }
        transactions.run(
                Cause.of("test"),
                tx -> tx.update(
                        "DELETE FROM order_tracking WHERE order_id ="
                                + " (SELECT order_id FROM order_tracking WHERE customer_id = ? AND order_no = 'copy' LIMIT 1)",
                        customer));
        try (var _ = print("pdf")) {
            assertThat(status).isEqualTo(200);
        }
    }

    @Test
    void four_sheets_are_written_at_once_and_who_asks_for_a_fifth_is_told_to_try_again() throws Exception {
        var readers = new ArrayList<InputStream>();
        for (int i = 0; i < AT_ONCE; i++) {
            readers.add(print("csv"));
            assertThat(status).isEqualTo(200);
        }
        try (var refused = print("csv")) {
            assertThat(status).isEqualTo(503);
            assertThat(text(refused)).contains("PRINTER_BUSY");
        }
        for (var reader : readers) reader.close();
        try (var _ = print("csv")) {
            assertThat(status).isEqualTo(200);
        }
    }

    private int status;

    private InputStream print(String format) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(sheet + format + "?customer=" + customer))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        status = response.statusCode();
        return response.body();
    }

    private static String text(InputStream body) throws IOException {
        return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
}
