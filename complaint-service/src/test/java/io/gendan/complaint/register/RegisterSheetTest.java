package io.gendan.complaint.register;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.complaint.RecordHouse;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What is printed of the register is read by people: words, times of the company's, headings that are whole. */
@QuarkusTest
class RegisterSheetTest extends RecordHouse {
    private String only() {
        return "?customer=" + customer;
    }

    private static String text(byte[] file, String keepAs) throws IOException {
        Files.write(Path.of("target", keepAs), file);
        try (var pdf = new PdfReader(file)) {
            return new PdfTextExtractor(pdf).getTextFromPage(1);
        }
    }

    private String agreed() {
        var at = complaint();
        identified(at);
        ANNE.post(at + "/liability", """
                {"shares": {"SUPPLIER": 80, "OURS": 20}, "severity": "MAJOR", "wishes": ["REPLACEMENT"]}""").statusCode(204);
        SUN.post(at + "/evidence/waive", "{\"reason\": \"the broken sets were thrown away\"}")
                .statusCode(204);
        ANNE.post(at + "/offers", """
                {"validUntil": "2099-04-30", "terms": {"remedies": [
                  {"kind": "REPLACEMENT", "quantity": "36", "note": "36 sets", "worth": {"amount": "540.00", "currency": "USD"}}]}}""").statusCode(204);
        await().atMost(20, SECONDS) // its letters are accepted meanwhile, and it changes
                .until(() -> ANNE.postNow(at, "offers/1/accept", "{\"channel\": \"EMAIL\"}")
                                .extract()
                                .statusCode()
                        == 204);
        return at;
    }

    @Test
    void the_register_has_words_and_the_companys_times_under_whole_headings() throws IOException {
        var at = complaint();
        identified(at);
        var due = ANNE.get("/v1/sheets/complaint-register" + only()).extract().<String>path("items[0].nextDeadline");
        var there = java.time.Instant.parse(due)
                .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                .toLocalDateTime();
        var csv = new String(ANNE.file("/v1/sheets/complaint-register.csv" + only()), StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("确认 identify", "品质不符 quality", "换新品 replacement", "1730.00 USD")
                .contains(there.toString().replace('T', ' ').substring(0, 16))
                .doesNotContain("IDENTIFY", "QUALITY", due, "FIRST_RESPONSE", "NEXT_UPDATE", "SETTLEMENT");
        var pdf = text(ANNE.file("/v1/sheets/complaint-register.pdf" + only()), "register.pdf");
        assertThat(pdf.lines().map(String::strip))
                .contains("Received", "Recovered", "Settled", "Follow-up", "Demand", "Liability", "Score");
        assertThat(pdf).contains("2026-03-09", "CM-2026-");
    }

    @Test
    void what_is_demanded_as_compensation_alone_is_a_demand() {
        demanding("{\"wishes\": [\"REFUND\"], \"compensation\": {\"amount\": \"830.00\", \"currency\": \"USD\"}}");
        ANNE.get("/v1/sheets/complaint-register" + only())
                .body("items.demand.amount", contains("1730.00", "830.00"))
                .body("items[1].wishes", contains("REFUND"));
    }

    /** Another complaint of the same customer. */
    private void demanding(String demand) {
        complaint();
        ANNE.post("/v1/complaints", """
                {"customerId": "%s", "channel": "EMAIL", "receivedAt": "2026-03-10T02:05:00Z", "subject": {"productNo": "TS-200", "productNameAndSpec": "Tea set"},
                 "demand": %s, "content": "cracks", "spokenTo": "Ann Buyer"}""".formatted(customer, demand)).statusCode(201);
    }

    @Test
    void what_was_agreed_on_stays_with_its_mark_when_the_complaint_is_reopened() {
        var at = agreed();
        register("540.00", false);
        ANNE.post(at + "/actions", """
                {"remedyNo": 1, "what": "send 36 sets", "owner": "staff-001", "dueOn": "2099-04-15"}""").statusCode(204);
        ANNE.post(at + "/actions/1/complete", "{\"doneOn\": \"2026-04-10\", \"reference\": \"B/L 1\"}")
                .statusCode(204);
        ANNE.postNow(at, "reopen", "{\"reason\": \"the new ones have cracks too\"}")
                .statusCode(204);
        register("540.00", true);
        var csv = new String(ANNE.file("/v1/sheets/complaint-register.csv" + only()), StandardCharsets.UTF_8);
        assertThat(csv).contains("重新处理前 before reopening");
    }

    private void register(String settlement, boolean before) {
        ANNE.get("/v1/sheets/complaint-register" + only())
                .statusCode(200)
                .body("items[0].settlement.amount", equalTo(settlement))
                .body("items[0].settledBeforeReopening", equalTo(before));
    }

    @Test
    void the_pareto_is_a_file_by_whatever_it_is_counted_by() throws IOException {
        identified(complaint());
        for (var by : Pareto.By.values())
            for (var format : new String[] {"csv", "xlsx", "pdf"})
                assertThat(ANNE.file("/v1/sheets/complaint-pareto." + format + only() + "&by=" + by))
                        .isNotEmpty();
        var csv = new String(ANNE.file("/v1/sheets/complaint-pareto.csv" + only()), StandardCharsets.UTF_8);
        assertThat(csv).contains("投诉原因 Cause", "品质不符 quality", "100.0");
        var pdf = text(ANNE.file("/v1/sheets/complaint-pareto.pdf" + only() + "&by=SUPPLIER"), "pareto.pdf");
        assertThat(pdf).contains("客户投诉排列表(按供应商)", "Jingdezhen Ceramics Co.", "100.0");
        ANNE.get("/v1/sheets/complaint-pareto.csv?by=WEATHER").statusCode(400);
        ANNE.get("/v1/sheets/complaint-pareto?receivedFrom=2026-03-10&receivedTo=2026-03-09")
                .statusCode(400)
                .body("errors.pointer", contains("/receivedFrom"));
        ANNE.get("/v1/sheets/complaint-pareto?receivedFrom=2026-03-10&receivedTo=2026-03-10")
                .statusCode(200);
        ANNE.get("/v1/sheets/complaint-register?receivedFrom=March")
                .statusCode(400)
                .body("errors.pointer", contains("/receivedFrom"));
    }
}
