package io.gendan.complaint.letter;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.gendan.complaint.Affected;
import io.gendan.complaint.OrderServiceAtTheBoundary;
import io.gendan.contracts.order.OrderMessage.ContactErased;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Replay;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.testing.EveryTable;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Letters that people write about a case: seen before, edited, sent once, kept, printed and, where the law asks for it, erased. */
@QuarkusTest
@TestSecurity(
        user = "staff-3",
        roles = {"MERCHANDISER", "SUPERVISOR", "STAFF"})
class LetterStoryTest extends LettersOfACase {
    @Inject
    Replay replay;

    @Inject
    Transactions transactions;

    @Test
    void a_preview_shows_text_and_rules_and_stores_nothing() {
        var matter = aCase();
        write("/previews", matter, ACKNOWLEDGEMENT)
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("subject", startsWith("[" + matter.number() + "] We follow your complaint"))
                .body("salutation", equalTo("Dear Ann Buyer,"))
                .body("body", containsString("- photos of the goods"))
                .body("guidance.rule", hasItems("CONCEDE_NOTHING_YET", "ASK_FOR_EVIDENCE"))
                .body("guidance.zh", hasSize(4))
                .body("warnings", empty());
        write("/previews", matter, ACKNOWLEDGEMENT + ", \"language\": \"zh\"")
                .body("body", containsString("货物、包装及唛头的照片"));
        write("/previews", matter, ACKNOWLEDGEMENT + ", \"subject\": \"Sorry\", \"body\": \"It was our fault.\"")
                .body("subject", equalTo("[" + matter.number() + "] Sorry"))
                .body("warnings.code", contains("CONCEDES"));
        given().get("/v1/letters?matter=" + matter.id()).then().body("items.byHand", contains(false));
    }

    @Test
    void a_letter_is_drafted_edited_sent_and_stays_as_it_was_sent() {
        var matter = aCase();
        var drafted = draft(matter, ACKNOWLEDGEMENT + ", \"inReplyTo\": \"<complaint-1@buyer.example>\"");
        edit(drafted, 1, "Your tea", "We hold a meeting at three, and it is our fault.")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("warnings.code", contains("CONCEDES"));
        edit(drafted, 2, "Your tea", "We hold a meeting at three.")
                .statusCode(200)
                .body("warnings", empty());
        send(drafted, 3).statusCode(204).header("ETag", "\"4\"");
        awaitAccepted(drafted);

        one(drafted)
                .body("status", equalTo("ACCEPTED"))
                .body("matter.number", equalTo(matter.number()))
                .body("byHand", equalTo(true))
                .body("editions.no", contains(1, 2, 3))
                .body("editions[0].body", containsString("You hear from us by"))
                .body("editions[2].subject", equalTo("[" + matter.number() + "] Your tea"))
                .body("editions[2].body", equalTo("We hold a meeting at three."))
                .body("editions.writtenBy", contains("staff-3", "staff-3", "staff-3"))
                .body("sentEdition", equalTo(3))
                .body("sentBy", equalTo("staff-3"))
                .body("delivery.messageId", equalTo("<" + drafted + "@letters.gendan>"))
                .body("delivery.to", containsString("@customer.example"))
                .body("version", equalTo(5));
        edit(drafted, 5, "Too late", "Too late").statusCode(409).body("code", equalTo("LETTER_SENT"));

        var mail = mails(matter.customer()).getLast();
        assertThat(mail.get("subject").asText()).isEqualTo("[" + matter.number() + "] Your tea");
        assertThat(mail.get("text").asText()).isEqualToIgnoringNewLines("Dear Ann Buyer,We hold a meeting at three.");
        assertThat(mail.get("messageId").asText()).isEqualTo("<" + drafted + "@letters.gendan>");
        assertThat(source(mail))
                .contains("In-Reply-To: <complaint-1@buyer.example>", "References: <complaint-1@buyer.example>");
    }

    @Test
    void the_same_words_are_no_new_edition_and_sending_twice_is_one_mail() {
        var matter = aCase();
        var drafted = draft(matter, ACKNOWLEDGEMENT);
        edit(drafted, 1, "Tea", "As it is").header("ETag", "\"2\"");
        edit(drafted, 2, "Tea", "As it is").statusCode(200).header("ETag", "\"2\"");
        one(drafted).body("editions", hasSize(2));
        send(drafted, 2).statusCode(204);
        awaitAccepted(drafted);
        send(drafted, 4).statusCode(204).header("ETag", "\"4\"");
        assertThat(mails(matter.customer()))
                .filteredOn(mail -> mail.get("messageId").asText().contains(drafted))
                .hasSize(1);
    }

    @Test
    void who_has_not_seen_the_last_edition_neither_edits_nor_sends() {
        var drafted = draft(aCase(), ACKNOWLEDGEMENT);
        edit(drafted, 1, "Tea", "Newer").statusCode(200);
        send(drafted, 1).statusCode(412).body("code", equalTo("STALE_VERSION"));
        edit(drafted, 1, "Tea", "Older").statusCode(412);
        given().post("/v1/letters/" + drafted + "/send").then().statusCode(428);
        given().contentType("application/json")
                .body("{\"subject\": \"Tea\", \"body\": \"…\"}")
                .post("/v1/letters/" + drafted + "/edit")
                .then()
                .statusCode(428);
    }

    @Test
    void a_recourse_notice_goes_to_the_firm_whose_address_can_be_erased() {
        var matter = aCase();
        var address = "claims-" + UUID.randomUUID() + "@ocean.example";
        var law = "Hague-Visby Rules, art. III 6, note " + UUID.randomUUID(); // that no other letter quotes
        var drafted = draft(
                matter,
                RECOURSE.replace("Hague-Visby Rules, art. III 6", law)
                        + ", \"firm\": {\"name\": \"Ocean Line\", \"email\": \"" + address + "\"}");
        one(drafted).body("firm", equalTo("Ocean Line")).body("customerId", nullValue());
        send(drafted, 1).statusCode(204);
        awaitAccepted(drafted);
        var mail = mailsTo(address).getFirst();
        assertThat(mail.get("text").asText())
                .startsWith("To Ocean Line, dear Sir or Madam,")
                .contains("OL-77", "USD 1,250.50", "20 March 2026 (" + law + ")");

        erase(drafted).statusCode(204);
        one(drafted)
                .body("editions[0].body", nullValue())
                .body("editions[0].sha256", hasToString(64))
                .body("delivery.to", equalTo("erased"))
                .body("sentBy", equalTo("staff-3"));
        assertThat(tables(address)).isEmpty();
        assertThat(tables(law)).isEmpty();
        given().get("/v1/letters/" + drafted + ".pdf").then().statusCode(410).body("code", equalTo("TEXT_ERASED"));
    }

    @Test
    void a_draft_is_given_up_and_is_not_sent_any_more() {
        var matter = aCase();
        var drafted = draft(matter, ACKNOWLEDGEMENT);
        callOff(drafted, 1).statusCode(204).header("ETag", "\"2\"");
        one(drafted).body("status", equalTo("CALLED_OFF"));
        send(drafted, 2).statusCode(409).body("code", equalTo("LETTER_CALLED_OFF"));
    }

    @Test
    void a_letter_that_reaches_nobody_waits_until_it_is_called_off_and_can_be_erased_then() {
        var nobody = Affected.in("en").withoutAddress();
        var tea = UUID.randomUUID();
        hear(tea, nobody.shipment(tea, "FOB", 1));
        awaitStatus(nobody, "OPEN");
        var matter = new ACase(cases(nobody).getString("items[0].id"), null, nobody.customer());
        var drafted = draft(matter, ACKNOWLEDGEMENT);
        send(drafted, 1).statusCode(204);
        one(drafted).body("status", equalTo("WAITING")).body("sentEdition", equalTo(1));
        erase(drafted).statusCode(409).body("code", equalTo("STILL_ON_ITS_WAY"));
        callOff(drafted, 2).statusCode(204);
        one(drafted).body("status", equalTo("CALLED_OFF"));
        erase(drafted).statusCode(204);
    }

    @Test
    void the_list_of_drafts_can_be_written_again_from_the_facts() {
        var drafted = draft(aCase(), ACKNOWLEDGEMENT);
        edit(drafted, 1, "Tea", "Newer").statusCode(200);
        send(drafted, 2).statusCode(204);
        awaitAccepted(drafted);
        var before = row(drafted);
        assertThat(replay.rebuild(Cause.of("test"), "letter-draft-list")).isPositive();
        assertThat(row(drafted)).isPresent().isEqualTo(before);
    }

    private Optional<String> row(String letter) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.first(
                        "SELECT letter_draft::text FROM letter_draft WHERE id = ?",
                        row -> row.getString(1),
                        UUID.fromString(letter)));
    }

    @Test
    void what_the_house_writes_by_itself_is_shown_and_edited_by_nobody() {
        var matter = aCase();
        var notice = given().get("/v1/letters?matter=" + matter.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("INCIDENT_NOTICE"))
                .body("items[0].editions[0].body", containsString("WHAT HAPPENED"))
                .body("items[0].status", equalTo("ACCEPTED"))
                .extract()
                .<String>path("items[0].id");
        one(notice).body("byHand", equalTo(false)).body("sentEdition", equalTo(1));
        edit(notice, 0, "No", "No").statusCode(409).body("code", equalTo("WRITTEN_BY_THE_HOUSE"));
        send(notice, 0).statusCode(409);
        erase(notice).statusCode(409);
    }

    @Test
    void letters_of_a_matter_are_listed_page_by_page() {
        var matter = aCase();
        var drafted = draft(matter, ACKNOWLEDGEMENT);
        var first = given().get("/v1/letters?limit=1&matter=" + matter.id()).then();
        first.body("items.kind", contains("INCIDENT_NOTICE"));
        given().get("/v1/letters?limit=1&matter=" + matter.id() + "&after="
                        + first.extract().<String>path("next"))
                .then()
                .body("items.id", contains(drafted))
                .body("items.status", contains("DRAFT"))
                .body("next", nullValue());
    }

    @Test
    void a_letter_is_printed_as_it_was_sent_and_a_draft_is_marked() throws IOException {
        var drafted = draft(aCase(), ACKNOWLEDGEMENT + ", \"language\": \"zh\"");
        assertThat(text(pdf(drafted), "draft.pdf"))
                .contains(
                        "青岛甘丹贸易有限公司 Qingdao Gendan Trading Co., Ltd.",
                        "10 Middle Hong Kong Road, Qingdao 266071, China",
                        "跟单部 Order follow-up",
                        "草稿",
                        "致：尊敬的客户",
                        "收件人：Ann Buyer",
                        "12 Quay Street",
                        "New York, NY 10001",
                        "案件编号：K-",
                        "我们将于2026年3月3日");
        send(drafted, 1).statusCode(204);
        awaitAccepted(drafted);
        assertThat(text(pdf(drafted), "letter.pdf"))
                .contains("尊敬的Ann Buyer：", "1 / 1")
                .doesNotContain("草稿");
    }

    @Test
    void who_is_erased_is_not_kept_as_the_reader_of_what_people_wrote() {
        var matter = aCase();
        var drafted = draft(matter, ACKNOWLEDGEMENT);
        send(drafted, 1).statusCode(204);
        awaitAccepted(drafted);
        var contact = matter.customer(); // as order-service at the boundary names them
        hear(matter.customer(), new ContactErased(matter.customer(), contact, Instant.parse("2026-08-03T08:00:00Z")));
        await().atMost(20, SECONDS)
                .until(() -> "erased".equals(one(drafted).extract().path("delivery.to")));
        assertThat(tables(OrderServiceAtTheBoundary.address(contact.toString())))
                .isEmpty();
        one(drafted).body("editions[0].body", containsString("green tea"));
    }

    private static byte[] pdf(String letter) {
        return given().accept("application/json") // as the gateway asks
                .get("/v1/letters/" + letter + ".pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf, String file) throws IOException {
        Files.write(Path.of("target", file), pdf);
        try (var reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    private List<String> tables(String word) {
        return transactions.in(Cause.of("test"), tx -> EveryTable.naming(tx, word));
    }

    private static org.hamcrest.Matcher<String> hasToString(int length) {
        return org.hamcrest.Matchers.matchesPattern("[0-9a-f]{" + length + "}");
    }

    private static void awaitAccepted(String letter) {
        await().atMost(20, SECONDS)
                .until(() -> "ACCEPTED".equals(one(letter).extract().path("status")));
    }
}
