package io.gendan.order.sheet;

import static io.gendan.order.Story.customer;
import static io.gendan.order.Story.order;
import static io.gendan.order.Story.post;
import static io.gendan.order.Story.product;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.gendan.order.InTheHouse;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class SheetFilesTest extends InTheHouse {
    @ParameterizedTest
    @CsvSource({
        "order-tracking, pdf, application/pdf, %PDF-",
        "order-tracking, xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
        "product-tracking, pdf, application/pdf, %PDF-",
        "product-tracking, xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK"
    })
    void a_sheet_comes_as_a_file_with_its_name(String sheet, String format, String type, String begins) {
        var file = given().queryParam("text", "urgent").get("/v1/sheets/" + sheet + "." + format);
        file.then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"" + sheet + "-[OP]T-\\d{8}-\\d{6}\\." + format
                                + "\"; filename\\*=UTF-8''%E[48].*\\." + format));
        assertThat(new String(file.asByteArray(), StandardCharsets.ISO_8859_1)).startsWith(begins);
    }

    @Test
    void the_csv_has_a_line_for_each_order_and_nothing_in_it_is_carried_out() {
        var customer = customer();
        var product = product();
        post("/v1/orders", order(customer, product).replace("urgent", "=cmd|' /C calc'!A0"))
                .statusCode(201);
        var csv = given().queryParam("customer", customer)
                .get("/v1/sheets/order-tracking.csv")
                .asByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\uFEFF序号 No.,订单编号 Order no.,客户名称 Customer,")
                .contains(",Acme Imports,A,Ann Buyer,,LC-77,\"100 PCS, 2.5 CTN\",USD,1253.13,")
                .contains(",2026-09-30,'=cmd|' /C calc'!A0\r\n");
    }

    @Test
    void the_years_sheet_has_its_own_number() {
        given().queryParam("sheetNo", "OT-2031")
                .get("/v1/sheets/order-tracking.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename=\"order-tracking-OT-2031.csv\""));
    }

    @Test
    void another_format_is_not_there() {
        given().get("/v1/sheets/order-tracking.doc").then().statusCode(404).body("code", equalTo("FORMAT_NOT_KNOWN"));
    }

    @Test
    void a_file_has_no_pages_to_ask_for() {
        given().queryParam("limit", "5")
                .get("/v1/sheets/order-tracking.csv")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    void who_may_not_know_what_a_product_costs_us_gets_a_sheet_without_that_column() {
        assertThat(products()).contains("成交价 Deal price").doesNotContain("成本价");
    }

    @Test
    @TestSecurity(
            user = "staff-2",
            roles = {"PURCHASING", "STAFF"})
    void purchasing_may_know_it() {
        assertThat(products()).contains("成本价 Cost price,成交价 Deal price");
    }

    private static String products() {
        return new String(
                given().queryParam("productNo", Story.anyNo())
                        .get("/v1/sheets/product-tracking.csv")
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }
}
