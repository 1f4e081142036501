package io.gendan.complaint.letter;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.complaint.letter.DraftCommand.Erase;
import io.gendan.complaint.letter.DraftCommand.Send;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft goes where its firm's address says that whoever sends it has seen; and what was erased is not written again. */
@QuarkusTest
@TestSecurity(
        user = "staff-3",
        roles = {"MERCHANDISER", "SUPERVISOR", "STAFF"})
class LetterAddressTest extends LettersOfACase {
    private final String here = "claims-" + UUID.randomUUID() + "@ocean.example";
    private final String there = "else-" + UUID.randomUUID() + "@ocean.example";
    private String drafted;

    @Inject
    Transactions transactions;

    @Inject
    Drafts drafts;

    @Inject
    Editions editions;

    @BeforeEach
    void to_a_firm() {
        drafted = draft(aCase(), RECOURSE + ", \"firm\": {\"name\": \"Ocean Line\", \"email\": \"" + here + "\"}");
    }

    private ValidatableResponse address(String ifMatch) {
        var request = given().contentType(ContentType.JSON).body("{\"email\": \"" + there + "\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/v1/letters/" + drafted + "/address")
                .then();
    }

    private String address() {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.first(
                                "SELECT coalesce(address, 'erased') FROM letter_firm WHERE letter_id = ?",
                                row -> row.getString(1),
                                UUID.fromString(drafted))
                        .orElseThrow());
    }

    @Test
    void who_has_not_seen_the_draft_as_it_is_says_no_address() {
        address(null).statusCode(428).body("code", equalTo("IF_MATCH_REQUIRED"));
        edit(drafted, 1, "Tea", "Newer").statusCode(200);
        address("\"1\"").statusCode(412).body("code", equalTo("STALE_VERSION"));
        assertThat(address()).isEqualTo(here);
        address("\"2\"").statusCode(204).header("ETag", "\"2\"");
        assertThat(address()).isEqualTo(there);
    }

    @Test
    void what_is_being_sent_goes_to_the_address_that_was_seen() {
        meanwhile(new Send("staff-4", Instant.now()));
        assertThat(address()).isEqualTo(here);
    }

    @Test
    void what_is_being_erased_gets_no_new_address() {
        meanwhile(new Erase("asked for", "staff-4", Instant.now()));
        assertThat(address()).isEqualTo("erased");
    }

    /** Somebody says another address before that is committed. */
    private void meanwhile(DraftCommand command) {
        var id = new LetterId(UUID.fromString(drafted));
        var answer = transactions.in(Cause.of("test"), tx -> {
            drafts.handle(tx, id, command);
            if (command instanceof Erase) editions.erase(tx, id);
            var asked = CompletableFuture.supplyAsync(
                    () -> address("\"1\"").extract().statusCode());
            await().atMost(10, SECONDS).until(() -> asked.isDone() || waiting());
            return asked;
        });
        assertThat(answer.join()).isEqualTo(412);
    }

    private boolean waiting() {
        return transactions.in(
                Cause.of("another"),
                tx -> tx.first(
                                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%letter_%'",
                                row -> row.getLong(1) > 0)
                        .orElseThrow());
    }
}
