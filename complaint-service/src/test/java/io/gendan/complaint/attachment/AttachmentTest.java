package io.gendan.complaint.attachment;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.gendan.complaint.ServiceTest;
import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Refused;
import io.gendan.eventsourcing.Sha256;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-004",
        roles = {"SUPERVISOR", "STAFF"})
class AttachmentTest extends ServiceTest {
    private static final int LARGEST = 10 << 20;

    @Inject
    Attachments attachments;

    @Inject
    Transactions transactions;

    /** A photo that nobody else has. */
    private static byte[] photo(int size) {
        var bytes = new byte[size];
        new Random().nextBytes(bytes);
        System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, 0, bytes, 0, 4);
        return bytes;
    }

    private static ValidatableResponse store(byte[] file, String type, String name) {
        return given().contentType(type)
                .queryParam("fileName", name)
                .body(file)
                .post("/v1/attachments")
                .then();
    }

    private static String stored(byte[] file) {
        return store(file, "image/jpeg", "carton.jpg").statusCode(201).extract().path("id");
    }

    private long contents(byte[] file) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.first(
                                "SELECT count(*) FROM attachment_content WHERE sha256 = ?",
                                row -> row.getLong(1),
                                Sha256.hex(file))
                        .orElseThrow());
    }

    private void attach(ComplaintId complaint, String... files) {
        transactions.run(Cause.of("test"), tx -> {
            for (var file : files) attachments.attach(tx, complaint, AttachmentId.fromString(file));
        });
    }

    @Test
    void a_file_comes_back_byte_for_byte_to_be_saved_and_never_to_be_shown() {
        var photo = photo(LARGEST);
        var id = store(photo, "image/jpeg", "箱子 3.jpg")
                .statusCode(201)
                .body("sha256", equalTo(Sha256.hex(photo)))
                .body("size", equalTo(LARGEST))
                .body("mediaType", equalTo("image/jpeg"))
                .body("fileName", equalTo("箱子 3.jpg"))
                .header("Location", startsWith("/v1/attachments/"))
                .extract()
                .path("id");
        var back = given().get("/v1/attachments/" + id)
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo("" + LARGEST))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Disposition", startsWith("attachment; filename=\"___3.jpg\""))
                .header("Content-Disposition", containsString("filename*=UTF-8''%E7%AE%B1%E5%AD%90%203.jpg"))
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(photo);
        given().get("/v1/attachments/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("NO_SUCH_ATTACHMENT"));
    }

    @Test
    void of_two_who_want_the_same_file_at_the_same_moment_one_is_told_that_it_is_taken() throws Exception {
        var file = stored(photo(100));
        var second = new CompletableFuture<Throwable>();
        transactions.run(Cause.of("test"), tx -> {
            attachments.attach(tx, new ComplaintId(UUID.randomUUID()), AttachmentId.fromString(file));
            Thread.ofVirtual().start(() -> {
                try {
                    attach(new ComplaintId(UUID.randomUUID()), file);
                    second.complete(null);
                } catch (RuntimeException e) {
                    second.complete(e);
                }
            });
            await().atMost(20, SECONDS)
                    .until(() -> tx.first(
                                            "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%attachment%'",
                                            row -> row.getLong(1))
                                    .orElseThrow()
                            > 0);
        });
        assertThat(second.get(20, SECONDS))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(AttachmentRefusal.ATTACHED_ELSEWHERE));
    }

    @Test
    void a_file_of_more_than_ten_megabytes_is_not_taken() {
        store(photo(LARGEST + 1), "image/jpeg", "carton.jpg").statusCode(413).body("code", equalTo("FILE_TOO_LARGE"));
    }

    @Test
    void a_file_is_what_it_says_by_type_name_and_bytes() {
        store(photo(100), "application/pdf", "report.pdf")
                .statusCode(422)
                .body("code", equalTo("FILE_NOT_WHAT_IT_SAYS"));
        store(photo(100), "image/jpeg", "carton.exe").statusCode(422).body("code", equalTo("FILE_NAMED_OTHERWISE"));
        store(photo(100), "application/octet-stream", "carton.JPEG")
                .statusCode(201)
                .body("mediaType", equalTo("image/jpeg"));
        var page = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        store(page, "image/svg+xml", "carton.svg").statusCode(415).body("code", equalTo("FILE_TYPE_NOT_TAKEN"));
        store(page, "text/html", "carton.html").statusCode(415);
        store(page, "text/plain", "carton.txt").statusCode(422);
        store(new byte[0], "image/jpeg", "carton.jpg").statusCode(422).body("code", equalTo("FILE_EMPTY"));
    }

    @Test
    void the_same_content_stands_there_once_and_each_attachment_has_its_own_name() {
        var photo = photo(300_000);
        var one = stored(photo);
        var other = store(photo, "image/jpeg", "../../etc/pass\"wd.jpg")
                .statusCode(201)
                .body("fileName", equalTo("passwd.jpg"))
                .extract()
                .path("id");
        assertThat(one).isNotEqualTo(other);
        assertThat(contents(photo)).isOne();
    }

    @Test
    void what_stood_in_a_file_can_be_erased_and_that_it_was_there_stays() {
        var photo = photo(300_000);
        var one = stored(photo);
        var other = stored(photo);
        given().post("/v1/attachments/" + one + "/erase").then().statusCode(204);
        for (var id : List.of(one, other))
            given().get("/v1/attachments/" + id)
                    .then()
                    .statusCode(410)
                    .body("code", equalTo("FILE_ERASED"))
                    .body("detail", containsString(Sha256.hex(photo)));
        assertThat(contents(photo)).isZero();
        var again = stored(photo);
        assertThat(given().get("/v1/attachments/" + again).asByteArray()).isEqualTo(photo);
        given().get("/v1/attachments/" + one).then().statusCode(410);
    }

    @Test
    @TestSecurity(
            user = "staff-001",
            roles = {"MERCHANDISER", "STAFF"})
    void not_everybody_erases() {
        given().post("/v1/attachments/" + stored(photo(100)) + "/erase").then().statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "partner-1",
            roles = {"CUSTOMER"})
    void partners_see_no_file() {
        given().get("/v1/attachments/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void a_file_belongs_to_one_complaint_and_all_of_a_complaint_have_25_megabytes_together() {
        var complaint = new ComplaintId(UUID.randomUUID());
        var ten = stored(photo(LARGEST));
        var five = stored(photo(LARGEST / 2));
        attach(complaint, ten, stored(photo(LARGEST)), five);
        attach(complaint, ten); // again
        var more = stored(photo(100));
        assertThatThrownBy(() -> attach(complaint, more))
                .hasMessage(AttachmentRefusal.ATTACHMENTS_TOO_LARGE.sentence());
        assertThatThrownBy(() -> attach(new ComplaintId(UUID.randomUUID()), five))
                .hasMessage(AttachmentRefusal.ATTACHED_ELSEWHERE.sentence());
        List<Attachments.Details> files = transactions.in(Cause.of("test"), tx -> attachments.of(tx, complaint));
        assertThat(files).hasSize(3);
    }
}
