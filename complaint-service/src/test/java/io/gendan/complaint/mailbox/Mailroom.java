package io.gendan.complaint.mailbox;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.gendan.complaint.ServiceTest;
import io.gendan.complaint.known.KnownCustomers;
import io.gendan.complaint.words.CustomerId;
import io.gendan.contracts.order.OrderMessage.CustomerRegistered;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the tests of the mailbox have in common: a customer that is known here, and where a mail has gone. */
abstract class Mailroom extends ServiceTest {

    @Inject
    Transactions transactions;

    @Inject
    KnownCustomers known;

    UUID customer() {
        var id = UUID.randomUUID();
        hear(
                id,
                new CustomerRegistered(
                        id,
                        "C-" + id,
                        "Acme Imports",
                        "WHOLESALE",
                        "en",
                        "UTC",
                        Duration.ofHours(24),
                        "B",
                        List.of("EMAIL")));
        await().atMost(20, SECONDS)
                .until(() -> transactions
                        .in(Cause.of("test"), tx -> known.find(tx, new CustomerId(id)))
                        .isPresent());
        return id;
    }

    static String unique(String words) {
        return words + " " + UUID.randomUUID();
    }

    /** The mails with this subject, as the API lists them. */
    static List<Map<String, Object>> mails(String subject) {
        var found = new ArrayList<Map<String, Object>>();
        String after = null;
        do {
            var page = page(after);
            List<Map<String, Object>> items = page.getList("items");
            items.stream().filter(mail -> subject.equals(mail.get("subject"))).forEach(found::add);
            after = page.getString("next");
        } while (after != null);
        return found;
    }

    private static JsonPath page(String after) {
        var request = given().queryParam("limit", 200);
        return (after == null ? request : request.queryParam("after", after))
                .get("/v1/incoming-mails")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static JsonPath awaitMail(String subject) {
        await().atMost(20, SECONDS).until(() -> !mails(subject).isEmpty());
        return given().get("/v1/incoming-mails/" + mails(subject).getFirst().get("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static JsonPath complaint(String id) {
        return given().get("/v1/complaints/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse decide(String mail, String what, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/incoming-mails/" + mail + "/" + what)
                .then();
    }
}
