package io.gendan.complaint.approval;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.complaint.RecordHouse;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Replay;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordStoryTest extends RecordHouse {
    private static final String CONSENT = "019b7e5c-4c00-7000-8000-00000000f002";

    @Inject
    Replay replay;

    @Inject
    Transactions transactions;

    private static void submitted(String at) {
        ANNE.post(at + "/record/submit", "{\"offerNo\": 1, \"plan\": \"a customer of ten years\"}")
                .statusCode(204);
    }

    private static void passedOn(String at) {
        DAN.postNow(at + "/record", "pass-on", """
                {"words": "agreed", "withoutWaitingBecause": "the customer waits"}""").statusCode(204);
    }

    @Test
    void an_offer_above_the_ceiling_goes_through_all_hands_and_then_to_the_customer() {
        var at = complaintWithOffer();
        ANNE.post(at + "/record/enclosures", "{\"kind\": \"FAX\", \"attachmentId\": \"" + CONSENT + "\"}")
                .statusCode(204);
        submitted(at);
        opine(at, ANNE, "HANDLER", "AGREE", "they have waited long");
        opine(at, SUN, "SUPERVISOR", "AGREE", "yes");
        opine(at, SAL, "SALES", "AGREE", "keep them");
        opine(at, MAX, "MANUFACTURING", "DISSENT", "the glaze was as ordered");
        PAT.post(at + "/record/opinions", """
                {"voice": "PURCHASING", "stance": "AGREE", "words": "the factory pays", "reliesOnSupplier": true}""")
                .statusCode(422)
                .body("code", equalTo("SUPPLIER_CONSENT_MISSING"))
                .body("errors[0].pointer", equalTo("/supplierConsent"));
        PAT.post(at + "/record/opinions", """
                {"voice": "PURCHASING", "stance": "AGREE", "words": "the factory pays", "reliesOnSupplier": true,
                 "supplierConsent": "%s"}""".formatted(CONSENT)).statusCode(204);
        PAT.post(at + "/record/opinions", "{\"voice\": \"RND\", \"stance\": \"AGREE\", \"words\": \"x\"}")
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_DEPARTMENT"));

        GUO.postNow(at + "/record", "approve", "{\"words\": \"yes\"}")
                .statusCode(409)
                .body("code", equalTo("DEPUTY_FIRST"));
        DAN.post(at + "/record/pass-on", "{\"words\": \"agreed\"}").statusCode(428);
        DAN.postNow(at + "/record", "pass-on", "{\"words\": \"agreed\"}")
                .statusCode(409)
                .body("code", equalTo("OPINIONS_MISSING"));
        passedOn(at);
        assertThat(record(at).getList("waitsFor")).containsExactlyInAnyOrder("RND", "GENERAL_MANAGER");
        SUN.postNow(at + "/record", "approve", "{\"words\": \"yes\"}")
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_OFFICE"));
        ANNE.get(at).body("offers[0].status", equalTo("WAITS_FOR_APPROVAL"));

        GUO.postNow(at + "/record", "approve", "{\"words\": \"approved\"}").statusCode(204);
        ANNE.get(at).body("offers[0].status", equalTo("MADE"));
        var round = record(at);
        assertThat(round.getString("rounds[0].status")).isEqualTo("APPROVED");
        assertThat(round.getList("rounds[0].opinions.stance", String.class))
                .containsOnlyOnce("DISSENT")
                .hasSize(5);
        assertThat(round.getList("rounds[0].notHeard", String.class)).containsExactly("RND");
        assertThat(round.getList("waitsFor")).isEmpty();
        await().atMost(20, SECONDS)
                .until(() -> mails(customer).stream()
                        .anyMatch(mail -> mail.get("text").asText().contains("36 sets by sea")));
    }

    @Test
    void there_is_no_second_way_around_the_record() {
        var at = complaintWithOffer();
        var etag = ANNE.get(at).extract().header("ETag");
        assertThat(etag).isNotNull();
        GUO.postNow(at, "offers/1/approve", "{}").statusCode(404);
        GUO.postNow(at, "offers/1/reject", "{\"reason\": \"x\"}").statusCode(404);
        ANNE.get(at).body("offers[0].status", equalTo("WAITS_FOR_APPROVAL"));
    }

    @Test
    void what_is_rejected_on_the_record_is_rejected_as_an_offer() {
        var at = complaintWithOffer();
        submitted(at);
        passedOn(at);
        GUO.postNow(at + "/record", "reject", "{\"reason\": \"half of it\"}").statusCode(204);
        ANNE.get(at).body("offers[0].status", equalTo("REJECTED"));
        ANNE.post(at + "/record/submit", "{\"offerNo\": 1}")
                .statusCode(409)
                .body("code", equalTo("OFFER_WAITS_FOR_NOBODY"));
        ANNE.post(at + "/record/submit", "{\"offerNo\": 7}").statusCode(404).body("code", equalTo("NO_SUCH_OFFER"));
        offer(at);
        ANNE.post(at + "/record/submit", "{\"offerNo\": 2}").statusCode(204);
        assertThat(record(at).getList("rounds.status", String.class)).containsExactly("REJECTED", "WITH_DEPARTMENTS");
    }

    @Test
    void an_approval_that_the_complaint_refuses_did_not_happen() {
        var at = complaintWithOffer();
        submitted(at);
        passedOn(at);
        ANNE.postNow(at, "offers/1/withdraw", "{\"reason\": \"a mistake\"}").statusCode(204);
        GUO.postNow(at + "/record", "approve", "{\"words\": \"yes\"}")
                .statusCode(409)
                .body("code", equalTo("OFFER_WAITS_FOR_NOBODY"));
        assertThat(record(at).getString("rounds[0].status")).isEqualTo("WITH_GENERAL_MANAGER");
        GUO.postNow(at + "/record", "return", "{\"office\": \"GENERAL_MANAGER\", \"reason\": \"it is gone\"}")
                .statusCode(204);
    }

    @Test
    void somebody_instructs_for_the_general_manager_between_two_days_and_no_longer() {
        var at = complaintWithOffer();
        submitted(at);
        passedOn(at);
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        ANNE.post("/v1/delegations", delegation("GENERAL_MANAGER", today)).statusCode(403);
        DAN.post("/v1/delegations", delegation("GENERAL_MANAGER", today))
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_OFFICE"));
        var taken = GUO.post("/v1/delegations", delegation("GENERAL_MANAGER", today))
                .statusCode(201)
                .extract()
                .header("Location");
        GUO.postNow(taken, "revoke", "").statusCode(204);
        SUN.postNow(at + "/record", "approve", "{\"words\": \"yes\"}").statusCode(403);
        GUO.post("/v1/delegations", delegation("GENERAL_MANAGER", today.plusDays(1)))
                .statusCode(201);
        SUN.postNow(at + "/record", "approve", "{\"words\": \"yes\"}").statusCode(403);
        GUO.post("/v1/delegations", delegation("GENERAL_MANAGER", today)).statusCode(201);
        SUN.postNow(at + "/record", "approve", "{\"words\": \"yes\"}").statusCode(204);
        assertThat(record(at).getString("rounds[0].generalManager.by")).isEqualTo("staff-004");
        assertThat(record(at).getString("rounds[0].generalManager.insteadOf")).isEqualTo("staff-010");
        ANNE.get(taken).body("revokedAt", not(nullValue()));
    }

    private static String delegation(String office, LocalDate from) {
        return """
                {"office": "%s", "to": "staff-004", "from": "%s", "until": "%s"}""".formatted(office, from, from.plusDays(3));
    }

    @Test
    void what_waits_for_a_department_is_listed_and_what_one_asks_wrongly_is_said() {
        var at = complaint();
        var id = at.substring(at.lastIndexOf('/') + 1);
        ANNE.get(at + "/record").statusCode(200).body("rounds", hasSize(0)).header("ETag", equalTo("\"0\""));
        ANNE.post(at + "/record/submit", "{}").statusCode(422).body("code", equalTo("NOTHING_PROPOSED"));
        ANNE.post(at + "/record/submit", "{\"plan\": \"send a technician\"}").statusCode(204);
        ANNE.get("/v1/complaint-records?waitsFor=RND&limit=200").body("items.complaintId", hasItem(id));
        opine(at, RITA, "RND", "AGREE", "send two");
        ANNE.get("/v1/complaint-records?waitsFor=RND&limit=200").body("items.complaintId", not(hasItem(id)));
        ANNE.get("/v1/complaint-records?waitsFor=NOBODY").statusCode(400);
        var nobody = "/v1/complaints/" + UUID.randomUUID();
        ANNE.get(nobody + "/record").statusCode(404);
        ANNE.post(nobody + "/record/submit", "{\"plan\": \"x\"}").statusCode(404);
        RITA.post(nobody + "/record/submit", "{\"plan\": \"x\"}").statusCode(403);
        ANNE.post(at + "/record/opinions", "{\"voice\": \"BOSS\"}").statusCode(400);
    }

    @Test
    void a_rebuilt_list_equals_the_old_one_row_for_row() {
        var at = complaintWithOffer();
        submitted(at);
        passedOn(at);
        var before = rows();
        for (var model : List.of("record-list", "delegation-list"))
            assertThat(replay.rebuild(Cause.of("test"), model)).isNotNegative();
        assertThat(rows()).isEqualTo(before).isNotEmpty();
    }

    private List<String> rows() {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.query(
                        "SELECT r::text AS row FROM complaint_record r UNION ALL SELECT d::text FROM delegation d ORDER BY 1",
                        row -> row.getString("row")));
    }
}
