package io.gendan.acceptance;

import io.gendan.local.House;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A hundred thousand orders of one customer, as PDF, XLSX and CSV through the gateway, by services that have less memory than the sheet. */
public final class LongSheet {
    private static final int ORDERS = 100_000;

    private final House house;
    private final Trade trade;
    private final Narrator narrator;

    /** @param house with small heaps */
    public LongSheet(House house, Narrator narrator) {
        this.house = house;
        this.trade = new Trade(house.url("gateway"));
        this.narrator = narrator;
    }

    public void run() {
        narrator.step("A hundred thousand orders are printed");
        var customer = trade.customer("Buyer of everything", "en");
        var order = trade.order(customer, trade.product());
        copy(order.id());
        for (var format : new String[] {"csv", "xlsx", "pdf"}) {
            var sheet = trade.as("merchandiser")
                    .download("/v1/sheets/order-tracking." + format + "?customer=" + customer.id());
            narrator.saw("%s: %,d bytes", format, sheet.bytes());
            var whole = format.equals("csv") ? sheet.lines() == ORDERS + 1 : sheet.bytes() > 1_000_000;
            if (!whole) throw new StoryBroken("the " + format + " ends after " + sheet.lines() + " lines");
        }
        if (!trade.as("merchandiser").get("/v1/orders/" + order.id()).accepted())
            throw new StoryBroken("the services are not what they were");
    }

    /** The rows of the sheet alone: who placed so many orders is another story. */
    private void copy(String order) {
        var where = house.database("order_service");
        try (var connection = DriverManager.getConnection(where.jdbcUrl(), where.owner(), where.ownerPassword());
                var sql = connection.createStatement()) {
            sql.execute("""
                    INSERT INTO order_tracking (order_id, sheet_no, order_no, customer_id, letter_of_credit_no, quantity, amount, currency,
                        ordered_on, deliver_by, remarks, status)
                    SELECT gen_random_uuid(), sheet_no, order_no || '-' || n, customer_id, letter_of_credit_no, quantity, amount, currency,
                        ordered_on, deliver_by, '唛头见附件 ' || n, status
                    FROM order_tracking, generate_series(2, %d) n WHERE order_id = '%s'""".formatted(ORDERS, order));
        } catch (SQLException e) {
            throw new StoryBroken("the orders cannot be copied: " + e.getMessage());
        }
    }
}
