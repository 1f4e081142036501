package io.gendan.complaint.form;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.gendan.complaint.RecordHouse;
import io.gendan.complaint.notice.Countermeasures;
import io.gendan.contracts.order.OrderMessage.ContactErased;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Replay;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@QuarkusTest
class FormsTest extends RecordHouse {
    @Inject
    Replay replay;

    @Inject
    Transactions transactions;

    @Inject
    Countermeasures countermeasures;

    /** All its pages, without the line ends that the boxes make. */
    private static String text(byte[] file, String keepAs) throws IOException {
        Files.write(Path.of("target", keepAs), file);
        try (var pdf = new PdfReader(file)) {
            var all = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++)
                all.append(new PdfTextExtractor(pdf).getTextFromPage(page));
            return all.toString().replace("\n", "");
        }
    }

    @Test
    void the_record_is_printed_as_form_13_15_with_every_round() throws IOException {
        var at = complaintWithOffer();
        assertThat(text(ANNE.file(at + "/record.pdf"), "record-empty.pdf")).contains("总经理批示", "签名 Signed: ____");
        ANNE.post(at + "/record/enclosures", "{\"kind\": \"FAX\", \"attachmentId\": \"" + UUID.randomUUID() + "\"}");
        ANNE.post(at + "/record/submit", "{\"offerNo\": 1}").statusCode(204);
        opine(at, MAX, "MANUFACTURING", "DISSENT", "第一轮不同意 the glaze was as ordered");
        ANNE.post(at + "/record/recall", "{\"reason\": \"they count again 客户重新清点\"}")
                .statusCode(204);
        ANNE.post(at + "/record/submit", "{\"offerNo\": 1, \"plan\": \"ten years a customer 十年老客户\"}")
                .statusCode(204);
        PAT.post(at + "/record/opinions", """
                {"voice": "PURCHASING", "stance": "AGREE", "words": "the factory bears the goods 货物由工厂承担",
                 "reliesOnSupplier": true, "supplierConsent": "%s"}""".formatted(UUID.randomUUID())).statusCode(204);
        DAN.postNow(at + "/record", "pass-on", """
                {"words": "agreed 同意", "withoutWaitingBecause": "the customer waits"}""").statusCode(204);
        GUO.postNow(at + "/record", "approve", "{\"words\": \"approved 照办\"}").statusCode(204);

        assertThat(text(ANNE.file(at + "/record.pdf"), "record.pdf"))
                .contains("客户投诉记录表", "Customer complaint record", "表 Form 13-15", "CM-", "Acme 贸易", "施釉车间")
                .contains("三十六套釉面开裂", "釉面与样品不符", "道歉", "〔√〕传真件 fax", "〕信件 letter", "830.00 USD", "5 %", "36 SET")
                .contains("报价 Offer 1", "4000.00 USD", "十年老客户", "货物由工厂承担", "供应商同意书 supplier", "照办", "staff-010")
                .contains("第1次提请批示:撤回", "第一轮不同意", "客户重新清点")
                .doesNotContain("〔√〕信件");
        assertThat(new String(ANNE.file(at + "/record.csv"), StandardCharsets.UTF_8))
                .contains("栏目 Field,内容 Content", "三十六套釉面开裂");
        ANNE.get(at + "/record.xlsx").statusCode(200).header("Content-Type", startsWith("application/vnd.openxml"));
        ANNE.get(at + "/record.doc").statusCode(404).body("code", equalTo("FORMAT_NOT_KNOWN"));
        ANNE.get("/v1/complaints/" + UUID.randomUUID() + "/record.pdf").statusCode(404);
    }

    @Test
    void a_long_complaint_goes_on_overleaf() throws IOException {
        var at = complaint("始" + "釉面开裂 the glaze is cracked; ".repeat(300) + "终");
        ANNE.post(at + "/record/submit", "{\"plan\": \"" + "逐套检查 check each set; ".repeat(150) + "完\"}")
                .statusCode(204);
        var file = ANNE.file(at + "/record.pdf");
        assertThat(text(file, "record-long.pdf")).contains("始", "终", "完", "总经理批示");
        try (var pdf = new PdfReader(file)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    void the_notice_is_filled_in_step_by_step_and_printed_as_form_13_16() throws IOException {
        var at = complaint();
        ANNE.post(at + "/notice/issue", "{}").statusCode(409).body("code", equalTo("PROBLEM_NOT_IDENTIFIED"));
        ANNE.get(at + "/notice").statusCode(404);
        ANNE.get(at + "/notice.pdf").statusCode(404);
        identified(at);
        ANNE.post(at + "/notice/issue", "{\"address\": \"12 Harbor Street, New York\"}")
                .statusCode(204);
        ANNE.get(at + "/notice").body("causeFindings.text", startsWith("The kiln cooled too fast"));
        SAL.post(at + "/notice/write", "{\"section\": \"SALES_OBSERVATION\", \"text\": \"x\"}")
                .statusCode(428);
        SAL.postNow(at + "/notice", "write", """
                {"section": "SALES_OBSERVATION", "text": "客户情绪稳定 the customer is calm"}""").statusCode(204);
        MAX.postNow(at + "/notice", "write", """
                {"section": "DISPOSITION_AND_COUNTERMEASURE", "text": "按记录的曲线烧成 fire by a logged curve"}""").statusCode(204);
        MAX.postNow(at + "/notice", "write", """
                {"section": "IMPLEMENTATION_GUIDE", "text": "窑边张贴 hang it up at the kiln"}""").statusCode(204);
        RITA.postNow(at + "/notice", "sign-off", "{\"department\": \"RND\"}")
                .statusCode(409)
                .body("code", equalTo("NOT_CONFIRMED"));
        MAX.postNow(at + "/notice", "confirm-implementation", "{\"text\": \"it is\"}")
                .statusCode(403)
                .body("code", equalTo("OWN_WORK"));
        var before = Instant.now();
        RITA.postNow(at + "/notice", "confirm-implementation", "{\"text\": \"三窑无裂 three firings, no cracks\"}")
                .statusCode(204);
        RITA.postNow(at + "/notice", "sign-off", "{\"department\": \"RND\"}").statusCode(204);
        PAT.postNow(at + "/notice", "sign-off", "{\"department\": \"RND\"}")
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_DEPARTMENT"));
        ANNE.get(at + "/notice").body("signOffs", hasSize(1)).body("supplier", equalTo("Jingdezhen Ceramics Co."));

        assertThat(text(ANNE.file(at + "/notice.pdf"), "notice.pdf"))
                .contains("客户投诉处理通知书", "Complaint handling notice", "表 Form 13-16", "CN-", "12 Harbor Street")
                .contains("制造部 Manufacturing", "〔√〕1.换新品", "〔√〕2.退款", "〕5.其他", "1200 SET", "1730.00 USD")
                .contains("窑炉降温过快", "客户情绪稳定", "按记录的曲线烧成", "窑边张贴", "三窑无裂", "签核 研发部", "staff-008")
                .doesNotContain("〔√〕5.其他");
        var put = transactions.in(
                Cause.of("test"),
                tx -> countermeasures.confirmed(tx, before, Instant.now().plusSeconds(60)));
        assertThat(put).anySatisfy(one -> {
            assertThat(one.productNo()).isEqualTo("TS-200");
            assertThat(one.supplier()).isEqualTo("Jingdezhen Ceramics Co.");
            assertThat(one.cause().name()).isEqualTo("QUALITY");
            assertThat(one.writtenBy()).isEqualTo("staff-007");
        });
        rebuiltEqually();
        erasedEverywhere(at);
    }

    private void rebuiltEqually() {
        var before = notices();
        assertThat(replay.rebuild(Cause.of("test"), "notice-list")).isPositive();
        assertThat(notices()).isEqualTo(before).isNotEmpty();
    }

    private List<String> notices() {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.query(
                        "SELECT n::text AS row FROM complaint_notice n ORDER BY 1", row -> row.getString("row")));
    }

    /** What somebody at the customer's said, and where they are, is on no paper any more when they are erased. */
    private void erasedEverywhere(String at) throws IOException {
        hear(customer, new ContactErased(customer, UUID.randomUUID(), Instant.now()));
        await().atMost(20, SECONDS)
                .until(() -> !text(ANNE.file(at + "/notice.pdf"), "notice-erased.pdf")
                        .contains("12 Harbor Street"));
        assertThat(text(ANNE.file(at + "/notice.pdf"), "notice-erased.pdf"))
                .contains("已删除 erased", "按记录的曲线烧成")
                .doesNotContain("三十六套釉面开裂");
    }
}
