package io.gendan.complaint.effectcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.complaint.RecordHouse;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Replay;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EffectCheckResourceTest extends RecordHouse {
    private static final Cause TEST = Cause.of("test");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    Watch watch;

    @Inject
    Transactions transactions;

    @Inject
    Replay replay;

    /** Max has written a countermeasure and Rita has seen it in force. Where its check is. */
    private String confirmed(String at, String more) {
        ANNE.post(at + "/notice/issue", "{}").statusCode(204);
        written(at, "DISPOSITION_AND_COUNTERMEASURE", "a firing curve that is logged");
        written(at, "IMPLEMENTATION_GUIDE", "print it at the kiln");
        RITA.postNow(at + "/notice", "confirm-implementation", "{\"text\": \"three firings, no cracks\"" + more + "}")
                .statusCode(204);
        return "/v1/effect-checks/" + checks(at).getLast();
    }

    private static void written(String at, String section, String text) {
        MAX.postNow(at + "/notice", "write", """
                {"section": "%s", "text": "%s"}""".formatted(section, text)).statusCode(204);
    }

    private static List<String> checks(String at) {
        return ANNE.get("/v1/effect-checks?complaint=" + id(at)).extract().path("items.id");
    }

    private static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private static String judged(String verdict) {
        return """
                {"verdict": "%s", "lookedAt": "the kiln's log"}""".formatted(verdict);
    }

    private List<String> rows() {
        return transactions.in(
                TEST, tx -> tx.query("SELECT e::text FROM effect_check e ORDER BY id", row -> row.getString(1)));
    }

    @Test
    void a_countermeasure_in_force_is_judged_by_somebody_else_when_its_day_has_come() {
        var at = complaint();
        identified(at);
        var check = confirmed(at, "");
        ANNE.get(check)
                .body("status", equalTo("WAITING"))
                .body("owner", equalTo("staff-007"))
                .body("countermeasure", equalTo("a firing curve that is logged"))
                .body("dueOn", equalTo(TODAY.plusDays(90).toString()));
        ANNE.get(at + "/notice")
                .body("effectCheckOn", equalTo(TODAY.plusDays(90).toString()));
        ANNE.get("/v1/effect-checks?owner=staff-007&complaint=" + id(at) + "&due=" + TODAY.plusDays(89))
                .body("items", empty());
        ANNE.get("/v1/effect-checks?owner=staff-007&complaint=" + id(at) + "&due=" + TODAY.plusDays(90))
                .body("items", hasSize(1));
        ANNE.get("/v1/effect-checks?due=soon").statusCode(400);
        RITA.post(check + "/record", judged("EFFECTIVE")).statusCode(409).body("code", equalTo("TOO_EARLY_TO_PRAISE"));

        watch.look(Instant.now().plus(Duration.ofDays(90)));
        watch.look(Instant.now().plus(Duration.ofDays(91)));
        ANNE.get(check).body("status", equalTo("DUE")).body("warnedAt", notNullValue());
        List<String> facts = transactions.in(
                TEST,
                tx -> tx.query(
                        "SELECT name FROM event WHERE stream_id = ? ORDER BY version",
                        row -> row.getString(1),
                        UUID.fromString(id(check))));
        assertThat(facts).containsExactly("effect-check-planned", "effect-check-fell-due");
        MAX.post(check + "/record", judged("NOT_EFFECTIVE"))
                .statusCode(403)
                .body("code", equalTo("OWN_COUNTERMEASURE"));
        ANNE.post("/v1/effect-checks/" + UUID.randomUUID() + "/record", judged("NOT_EFFECTIVE"))
                .statusCode(404);
        var before = rows();
        assertThat(replay.rebuild(TEST, "effect-check-list")).isPositive();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void what_did_not_help_shows_its_repeats_and_asks_for_another_countermeasure() {
        var at = complaint();
        identified(at);
        var soon = TODAY.plusDays(1);
        var check = confirmed(at, ", \"effectCheckOn\": \"" + soon + "\"");
        var again = again(ANNE.get(at).extract().path("subject.orderId"));
        identified(again);
        ANNE.get(check).body("dueOn", equalTo(soon.toString())).body("repeats.complaintId", hasItem(id(again)));
        dueOn(check, TODAY.minusDays(1));
        ANNE.get(check).body("repeats.complaintId", not(hasItem(id(again)))); // it came after that day
        dueOn(check, soon);
        int repeats = ANNE.get(check).extract().jsonPath().getList("repeats").size();

        for (int i = 0; i < 2; i++)
            RITA.post(check + "/record", judged("NOT_EFFECTIVE")).statusCode(204);
        ANNE.get(check)
                .body("status", equalTo("NOT_EFFECTIVE"))
                .body("lookedAt", equalTo("the kiln's log"))
                .body("repeatsFound", equalTo(repeats))
                .body("checkedBy", equalTo("staff-008"));
        ANNE.get(at + "/notice")
                .body("notEffective.text", equalTo("the kiln's log"))
                .body("implementationConfirmation", nullValue());
        RITA.postNow(at + "/notice", "confirm-implementation", "{\"text\": \"it is\"}")
                .statusCode(409)
                .body("code", equalTo("COUNTERMEASURE_FAILED"));
        written(at, "DISPOSITION_AND_COUNTERMEASURE", "another kiln");
        RITA.postNow(
                        at + "/notice",
                        "confirm-implementation",
                        "{\"text\": \"it is\", \"effectCheckOn\": \"" + TODAY + "\"}")
                .statusCode(422)
                .body("code", equalTo("EFFECT_CHECK_DAY"))
                .body("errors.pointer", hasItem("/effectCheckOn"));
        RITA.postNow(at + "/notice", "confirm-implementation", "{\"text\": \"it is\"}")
                .statusCode(204);
        assertThat(checks(at)).hasSize(2);
        ANNE.get(at + "/notice").body("notEffective", nullValue());
    }

    @Test
    void another_countermeasure_takes_the_place_of_the_one_before() {
        var at = complaint();
        identified(at);
        var before = confirmed(at, "");
        written(at, "DISPOSITION_AND_COUNTERMEASURE", "another kiln");
        RITA.postNow(at + "/notice", "confirm-implementation", "{\"text\": \"it is\"}")
                .statusCode(204);
        ANNE.get(before).body("status", equalTo("REPLACED"));
        RITA.post(before + "/record", judged("NOT_EFFECTIVE")).statusCode(409).body("code", equalTo("REPLACED"));
        ANNE.get("/v1/effect-checks/" + checks(at).getLast()).body("status", equalTo("WAITING"));
    }

    /** The same goods, received just now. */
    private String again(String order) {
        return ANNE.post("/v1/complaints", """
                {"customerId": "%s", "channel": "EMAIL", "receivedAt": "%s", "content": "cracked again",
                 "subject": {"orderId": "%s", "productNo": "TS-200", "productNameAndSpec": "Tea set"}}""".formatted(customer, Instant.now(), order))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void dueOn(String check, LocalDate day) {
        transactions.run(
                TEST,
                tx -> tx.update("UPDATE effect_check SET due_on = ? WHERE id = ?", day, UUID.fromString(id(check))));
    }
}
