package io.gendan.order.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.order.InTheHouse;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"MERCHANDISER", "STAFF"})
class ImportTest extends InTheHouse {
    private static final String PRODUCTS = "productNo,nameAndSpec,unit,netWeightKg,grossWeightKg\n";
    private static final String CUSTOMERS =
            "customerNo,name,category,language,timeZone,contactName,contactEmail,contactRoles\n";
    private static final String ORDERS =
            "orderNo,customerNo,currency,incoterm,namedPlace,paymentTerms,deliverBy,productNo,quantity,unit,unitPrice\n";

    @Inject
    Transactions transactions;

    private final String no = UUID.randomUUID().toString().substring(0, 8);

    private static ValidatableResponse send(String what, String csv) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/v1/imports/" + what)
                .then();
    }

    private static ValidatableResponse tryOut(String what, String csv) {
        return send(what + "?dryRun=true", csv);
    }

    private String product(String number, String net, String gross) {
        return number + no + ",Mug,PCS," + net + "," + gross + "\n";
    }

    private List<String> inTheDatabase(String table, String column) {
        return transactions.<List<String>>in(
                Cause.of("test"),
                tx -> tx.query(
                        "SELECT " + column + " FROM " + table + " WHERE " + column + " LIKE '%' || ? ORDER BY 1",
                        row -> row.getString(1),
                        no));
    }

    @Test
    void a_file_is_imported_and_the_same_file_twice_changes_nothing() {
        var file = PRODUCTS + product("A", "0.3", "0.4") + product("B", "", "");
        var at = send("products", file)
                .statusCode(200)
                .body("outcome", equalTo("IMPORTED"))
                .body("rows", equalTo(2))
                .body("entries", equalTo(2))
                .extract()
                .<String>path("importedAt");
        send("products", file)
                .statusCode(200)
                .body("outcome", equalTo("IMPORTED_BEFORE"))
                .body("importedAt", equalTo(at));
        assertThat(inTheDatabase("product", "product_no")).containsExactly("A" + no, "B" + no);
    }

    @Test
    void of_the_same_file_sent_at_the_same_moment_one_is_imported() {
        var file = PRODUCTS + product("A", "0.3", "0.4");
        var outcomes = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> send("products", file).statusCode(200).extract().<String>path("outcome")))
                .limit(4)
                .toList();
        assertThat(outcomes.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder("IMPORTED", "IMPORTED_BEFORE", "IMPORTED_BEFORE", "IMPORTED_BEFORE");
        assertThat(inTheDatabase("product", "product_no")).hasSize(1);
    }

    @Test
    void one_bad_line_keeps_all_of_it_out_and_each_is_named_with_its_column_and_why() {
        var file = PRODUCTS
                + product("A", "0.3", "0.4")
                + product("B", "0.4", "0.3")
                + product("C", "\"1,000.5\"", "2")
                + product("D", "-1", "2").replace("Mug", "");
        for (var answer : List.of(
                tryOut("products", file),
                send("products", file).statusCode(422).body("code", equalTo("IMPORT_REFUSED"))))
            answer.body("rows", equalTo(4))
                    .body("errors.line", contains(3, 4, 5, 5))
                    .body("errors.column", contains("grossWeightKg", "netWeightKg", "nameAndSpec", "netWeightKg"))
                    .body(
                            "errors.code",
                            contains("GROSS_BELOW_NET", "VALUE_UNREADABLE", "VALUE_MISSING", "VALUE_NOT_ALLOWED"));
        assertThat(inTheDatabase("product", "product_no")).isEmpty();
    }

    @Test
    void a_dry_run_says_what_would_be_and_changes_nothing() {
        var file = PRODUCTS + product("A", "0.3", "0.4");
        tryOut("products", file)
                .statusCode(200)
                .body("outcome", equalTo("WOULD_BE_IMPORTED"))
                .body("importedAt", nullValue())
                .body("errors", hasSize(0));
        assertThat(inTheDatabase("product", "product_no")).isEmpty();
        send("products", file).body("outcome", equalTo("IMPORTED"));
        tryOut("products", file).body("outcome", equalTo("IMPORTED_BEFORE"));
        send("products?dryRun=yes", file).statusCode(400);
    }

    @Test
    void a_number_that_is_taken_is_refused_whether_by_an_earlier_file_or_by_a_line_of_this_one() {
        send("products", PRODUCTS + product("A", "", "")).statusCode(200);
        send("products", PRODUCTS + product("A", "", "") + product("B", "", "") + product("B", "", "1"))
                .statusCode(422)
                .body("errors.line", contains(2, 4))
                .body("errors.column", contains("productNo", "productNo"))
                .body("errors.code", contains("PRODUCT_NO_TAKEN", "LINE_TWICE"));
    }

    @Test
    void a_file_without_its_headings_is_told_so_once() {
        send("products", "productNo,unit,size\nP,PCS,9\n,,\n")
                .statusCode(422)
                .body("errors.code", contains("COLUMN_NOT_KNOWN", "COLUMN_MISSING"))
                .body("errors[1].column", equalTo("nameAndSpec"));
        send("products", "").statusCode(422).body("errors.code", contains("NOTHING_IN_IT"));
        send("products", PRODUCTS).statusCode(422).body("errors.code", contains("NOTHING_IN_IT"));
        send("products", PRODUCTS + "P" + no + ",Mug,PCS,1,2,over\n")
                .body("errors.code", contains("CELL_WITHOUT_HEADING"));
        send("product", PRODUCTS).statusCode(404);
        given().contentType("application/json")
                .body("{}")
                .post("/v1/imports/products")
                .then()
                .statusCode(415);
    }

    @Test
    void a_customer_comes_with_its_people_one_to_a_line() {
        send(
                        "customers",
                        CUSTOMERS + "C" + no
                                + ",Acme,RETAIL,en,America/New_York,Ann,ann@acme.example,\"PURCHASING, FINANCE\"\n"
                                + ",,,,,Ben,ben@acme.example,\n")
                .statusCode(200)
                .body("entries", equalTo(1));
        tryOut(
                        "customers",
                        CUSTOMERS + "D" + no + ",Acme,RETAIL,fr,Mars,Ann,no mail,BOSS\n" + "D" + no + ",Other,,,,,,\n")
                .body("errors.line", contains(2, 2, 2, 2, 3, 3))
                .body(
                        "errors.column",
                        contains("language", "timeZone", "contactEmail", "contactRoles", "name", "contactName"));
        var id = transactions.<String>in(
                Cause.of("test"),
                tx -> tx.first("SELECT id FROM customer WHERE customer_no = ?", row -> row.getString(1), "C" + no)
                        .orElseThrow());
        given().get("/v1/customers/" + id)
                .then()
                .body("contacts.name", contains("Ann", "Ben"))
                .body("contacts[0].roles", contains("PURCHASING", "FINANCE"));
    }

    @Test
    void a_cell_is_read_as_strictly_as_a_field() {
        var head = "customerNo,name,category,language,timeZone,delayThreshold,contactName\n";
        tryOut("customers", head + "C" + no + ",Acme\u0007,RETAIL,en,+08:00,PT99999999H,Ann\n")
                .body("errors.column", contains("name", "timeZone", "delayThreshold"));
        tryOut("customers", head + "C" + no + ",\u3000,RETAIL,en,Asia/Shanghai,PT1H,Ann\n")
                .body("errors.column", contains("name"));
    }

    @Test
    void an_order_comes_out_of_a_workbook_with_its_lines_and_is_refused_like_any_other() throws IOException {
        send("products", PRODUCTS + product("A", "", "")).statusCode(200);
        send("customers", CUSTOMERS + "C" + no + ",Acme,RETAIL,en,America/New_York,Ann,,\n")
                .statusCode(200);
        xlsx("orders", workbook("FOB")).statusCode(200).body("rows", equalTo(2)).body("entries", equalTo(1));
        xlsx("orders", workbook("DAT"))
                .statusCode(422)
                .body("errors.column", contains("incoterm"))
                .body("errors.code", contains("INCOTERM_NOT_OF_2020"));
        send("orders", ORDERS + ",NOBODY,US,FOB,Qingdao,T/T,30.09.2026,NOTHING,0,PCS,1\n")
                .statusCode(422)
                .body("errors.column", contains("orderNo", "customerNo", "deliverBy", "productNo", "quantity"));
        assertThat(inTheDatabase("sales_order", "order_no")).containsExactly("SO" + no);
    }

    private static ValidatableResponse xlsx(String what, byte[] file) {
        return given().contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(file)
                .post("/v1/imports/" + what)
                .then();
    }

    private byte[] workbook(String incoterm) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var sheet = workbook.newWorksheet("orders");
            var headings = List.of("订单编号", "客户编号", "币种", "贸易术语", "指定地点", "付款方式", "交货日期", "产品编号", "数量", "单位", "单价");
            for (int column = 0; column < headings.size(); column++) sheet.value(0, column, headings.get(column));
            var cells = List.of("SO" + no, "C" + no, "USD", incoterm, "Qingdao", "T/T");
            for (int column = 0; column < cells.size(); column++) sheet.value(1, column, cells.get(column));
            sheet.value(1, 6, LocalDate.of(2026, 12, 30));
            sheet.style(1, 6).format("yyyy-mm-dd").set();
            for (int row = 1; row <= 2; row++) {
                sheet.value(row, 7, "A" + no);
                sheet.value(row, 8, 100 * row);
                sheet.value(row, 9, "PCS");
                sheet.value(row, 10, 12.5);
            }
        }
        return file.toByteArray();
    }

    @Test
    void the_template_is_taken_as_it_is_given() {
        var template = given().get("/v1/imports/products/template.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        tryOut("products", template.replace("P-100", "P" + no)).body("outcome", equalTo("WOULD_BE_IMPORTED"));
        given().get("/v1/imports/customers/template.csv").then().statusCode(200);
        given().get("/v1/imports/mugs/template.csv").then().statusCode(404);
    }
}
