package io.gendan.order.satisfaction;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.testing.EveryTable;
import io.gendan.order.InTheHouse;
import io.gendan.order.Story;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.satisfaction.QuestionCommand.Answer;
import io.gendan.order.satisfaction.QuestionCommand.Ask;
import io.gendan.order.satisfaction.QuestionEvent.About;
import io.gendan.order.satisfaction.QuestionEvent.Scores;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommentErasureTest extends InTheHouse {
    private static final Instant NOW = Instant.parse("2026-08-02T08:00:00Z");

    @Inject
    Questions questions;

    @Inject
    QuestionComments comments;

    @Inject
    Transactions transactions;

    private CustomerId customer;

    @BeforeEach
    void somebody_buys() {
        customer = new CustomerId(UUID.fromString(Story.customer()));
    }

    private final String words = "Mr " + UUID.randomUUID() + " was kind";

    @Test
    @TestSecurity(
            user = "staff-7",
            roles = {"SALESPERSON", "SUPERVISOR", "STAFF"})
    void own_words_are_in_no_event_and_can_be_erased_while_the_scores_stay() {
        var question = "/v1/satisfaction/" + answered().value();
        given().get(question).then().body("comment", equalTo(words));
        assertThat(tables()).containsExactly("satisfaction_comment");
        var version = Story.post(question + "/comment/erase", "")
                .statusCode(204)
                .extract()
                .header("ETag");
        given().get(question)
                .then()
                .header("ETag", version)
                .body("comment", nullValue())
                .body("scores.goods", equalTo(5));
        assertThat(tables()).isEmpty();
        Story.post(question + "/comment/erase", "").statusCode(204).header("ETag", version);
    }

    @Test
    @TestSecurity(
            user = "staff-1",
            roles = {"SALESPERSON", "STAFF"})
    void who_is_rated_erases_nothing() {
        var question = "/v1/satisfaction/" + answered().value();
        Story.post(question + "/comment/erase", "").statusCode(403);
        given().get(question).then().body("comment", equalTo(words));
    }

    @Test
    @TestSecurity(
            user = "staff-7",
            roles = {"SUPERVISOR", "STAFF"})
    void with_a_person_the_comments_of_their_firm_go_also_the_one_that_is_just_being_written() {
        answered();
        var file = "/v1/customers/" + customer.value();
        var contact = given().get(file).jsonPath().getString("contacts[0].id");
        var erasure = new ArrayList<CompletableFuture<Void>>();
        transactions.run(Cause.of("test"), tx -> {
            answer(tx);
            erasure.add(CompletableFuture.runAsync(
                    () -> Story.post(file + "/contacts/" + contact + "/erase", "*", "{\"reason\": \"PERSON_ASKED\"}")
                            .statusCode(204)));
            await().atMost(20, SECONDS).until(this::somebodyWaits);
        });
        erasure.getFirst().join();
        assertThat(tables()).isEmpty();
    }

    private boolean somebodyWaits() {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.first(
                                "SELECT 1 FROM pg_locks JOIN pg_database ON pg_database.oid = database"
                                        + " WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted",
                                _ -> true)
                        .isPresent());
    }

    private QuestionId answered() {
        return transactions.in(Cause.of("test"), this::answer);
    }

    private QuestionId answer(Tx tx) {
        var about = new About(Occasion.DELIVERY, UUID.randomUUID(), "S-1", null, customer, List.of());
        var id = new QuestionId(Id.next());
        questions.begin(tx, id, new Ask(about, NOW.plusSeconds(60), NOW));
        comments.keep(tx, id, words);
        questions.handle(tx, id, new Answer(new Scores(5, 4, 3, 2, 1), true, NOW));
        return id;
    }

    private List<String> tables() {
        return transactions.in(Cause.of("test"), tx -> EveryTable.naming(tx, words));
    }
}
