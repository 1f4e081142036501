package io.gendan.gateway.webhook;

import static io.gendan.gateway.webhook.Partner.DEPARTED;
import static io.gendan.gateway.webhook.Partner.PLACED;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import io.gendan.gateway.partner.NewKeys;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookTest extends ToldByWebhook {
    @Test
    void what_is_sent_is_what_the_feed_gives_signed_with_the_secret_that_was_shown() throws Exception {
        var webhook = ours.made(endpoint.url());
        var placed = ours.say(said, PLACED);
        var got = endpoint.next();

        assertThat(got.header("webhook-id")).isEqualTo(placed.toString());
        assertThat(got.header("content-type")).isEqualTo("application/json");
        new Webhook(webhook.secret()).verify(got.body(), got.headers());
        var json = new ObjectMapper();
        var feed = ours.asks().get("/v1/events").asString();
        assertThat(json.readTree(got.body())).isEqualTo(json.readTree(feed).at("/items/0"));
        await().untilAsserted(() ->
                assertThat(ours.sees(webhook).getLong("delivered")).isEqualTo(1));
    }

    @Test
    void events_come_one_after_the_other_in_the_order_of_their_numbers() throws Exception {
        endpoint.hold();
        ours.made(endpoint.url());
        var told = new ArrayList<String>();
        for (int n = 0; n < 5; n++) told.add(ours.say(said, PLACED).toString());
        var got = new ArrayList<String>();
        got.add(endpoint.next().header("webhook-id"));
        endpoint.release();
        for (int n = 1; n < 5; n++) got.add(endpoint.next().header("webhook-id"));
        assertThat(got).isEqualTo(told);
        assertThat(endpoint.atOnce).containsOnly(1);
    }

    @Test
    void who_takes_their_time_holds_up_nobody_else() throws Exception {
        endpoint.hold();
        ours.made(endpoint.url());
        try (var quick = new Endpoint()) {
            ours.made(quick.url());
            var placed = ours.say(said, PLACED).toString();
            var departed = ours.say(said, DEPARTED).toString();
            assertThat(quick.next().header("webhook-id")).isEqualTo(placed);
            assertThat(quick.next().header("webhook-id")).isEqualTo(departed);
            assertThat(endpoint.next().header("webhook-id")).isEqualTo(placed);
            assertThat(endpoint.got).isEmpty();
        }
    }

    @Test
    void only_what_is_wanted_is_sent() throws Exception {
        var byKind = ours.made(endpoint.url(), ", \"kinds\": [\"shipment\"]");
        var placed = ours.say(said, PLACED);
        var departed = ours.say(said, DEPARTED);
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(departed.toString());
        try (var other = new Endpoint()) {
            ours.made(other.url(), ", \"after\": 0, \"types\": [\"" + PLACED + "\"]");
            assertThat(other.next().header("webhook-id")).isEqualTo(placed.toString());
            ours.say(said, PLACED);
            other.next();
            assertThat(other.got).isEmpty();
        }
        await().untilAsserted(
                        () -> assertThat(ours.sees(byKind).getLong("delivered")).isEqualTo(3));
        ours.make(endpoint.url(), ", \"kinds\": [\"cargo\"]")
                .statusCode(422)
                .body("code", equalTo("EVENT_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/kinds"));
    }

    @Test
    void after_a_rotation_messages_have_two_signatures_for_a_while() throws Exception {
        var webhook = ours.made(endpoint.url());
        var newer = ours.does(webhook, "rotate", "{\"overlap\": \"PT1H\"}")
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("secret");
        ours.say(said, PLACED);
        var got = endpoint.next();
        assertThat(got.header("webhook-signature").split(" ")).hasSize(2);
        for (var secret : List.of(webhook.secret(), newer)) new Webhook(secret).verify(got.body(), got.headers());
        assertThat(ours.sees(webhook).getList("secrets.endsAt")).hasSize(2).containsNull();

        ours.does(webhook, "rotate", "{\"overlap\": \"PT0S\"}").statusCode(200);
        ours.say(said, DEPARTED);
        assertThat(endpoint.next().header("webhook-signature").split(" ")).hasSize(1);
        ours.does(webhook, "rotate", "{\"overlap\": \"P31D\"}")
                .statusCode(422)
                .body("code", equalTo("OVERLAP_OUT_OF_RANGE"));
    }

    @Test
    void what_was_sent_can_be_sent_again_before_what_is_new() throws Exception {
        var webhook = ours.made(endpoint.url());
        var told = List.of(
                ours.say(said, PLACED).toString(),
                ours.say(said, PLACED).toString(),
                ours.say(said, PLACED).toString());
        for (int n = 0; n < 3; n++) endpoint.next();
        await().untilAsserted(() ->
                assertThat(ours.sees(webhook).getLong("delivered")).isEqualTo(3));
        ours.does(webhook, "replay", "{\"from\": 2, \"to\": 4}")
                .statusCode(422)
                .body("code", equalTo("POSITION_AHEAD"));
        ours.does(webhook, "replay", "{\"from\": 0}").statusCode(422).body("code", equalTo("RANGE_UNREADABLE"));
        ours.does(webhook, "replay", "{\"from\": 2}").statusCode(204);
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(told.get(1));
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(told.get(2));
        var more = ours.say(said, PLACED);
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(more.toString());
        await().untilAsserted(() -> {
            var seen = ours.sees(webhook);
            assertThat(seen.getLong("delivered")).isEqualTo(4);
            assertThat(seen.<Object>get("replay")).isNull();
        });
    }

    @Test
    void a_test_is_sent_at_once_and_says_how_it_was_answered() throws Exception {
        var webhook = ours.made(endpoint.url());
        ours.does(webhook, "disable", null).statusCode(204);
        endpoint.answers(500);
        ours.does(webhook, "test", null)
                .statusCode(200)
                .body("status", equalTo(500))
                .body("taken", equalTo(false))
                .body("number", nullValue());
        var got = endpoint.next();
        new Webhook(webhook.secret()).verify(got.body(), got.headers());
        assertThat(ours.sees(webhook).getInt("failures")).isZero();
        assertThat(ours.read("/v1/webhooks/" + webhook.id() + "/deliveries").getList("items.type"))
                .containsExactly("io.gendan.webhook.WebhookTested.v1");
    }

    @Test
    void the_log_of_deliveries_is_read_page_by_page_the_latest_first() throws Exception {
        var webhook = ours.made(endpoint.url());
        for (int n = 0; n < 3; n++) ours.say(said, PLACED);
        var log = "/v1/webhooks/" + webhook.id() + "/deliveries?limit=2";
        await().untilAsserted(() ->
                assertThat(ours.sees(webhook).getLong("delivered")).isEqualTo(3));
        var page = ours.read(log);
        assertThat(page.getList("items.number", Long.class)).containsExactly(3L, 2L);
        assertThat(page.getList("items.status", Integer.class)).containsOnly(204);
        var rest = ours.read(log + "&after=" + page.getString("next"));
        assertThat(rest.getList("items.number", Long.class)).containsExactly(1L);
    }

    @Test
    void another_customers_webhooks_are_not_there() throws Exception {
        var webhook = ours.made(endpoint.url());
        var theirs = Partner.of(said);
        theirs.asks().get("/v1/webhooks").then().statusCode(200).body("items", hasSize(0));
        for (var what : List.of("disable", "enable", "rotate", "test", "replay", "change"))
            theirs.does(webhook, what, body(what, endpoint.url())).statusCode(404);
        theirs.asks().get("/v1/webhooks/" + webhook.id()).then().statusCode(404);
        theirs.asks().get("/v1/webhooks/" + webhook.id() + "/deliveries").then().statusCode(404);
        theirs.asks().delete("/v1/webhooks/" + webhook.id()).then().statusCode(404);
        theirs.say(said, PLACED);
        var placed = ours.say(said, PLACED);
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(placed.toString());
        assertThat(ours.sees(webhook).getBoolean("enabled")).isTrue();
    }

    private static String body(String what, String url) {
        return switch (what) {
            case "replay" -> "{\"from\": 1}";
            case "change" -> "{\"url\": \"" + url + "\", \"contactEmail\": \"x@erp.example\"}";
            case "enable", "rotate" -> "{}";
            default -> null;
        };
    }

    @Test
    void it_can_be_changed_and_removed() throws Exception {
        var webhook = ours.made("http://127.0.0.1:9/away");
        ours.does(webhook, "change", body("change", endpoint.url())).statusCode(428);
        ours.asks()
                .header("If-Match", "\"1\"")
                .body(body("change", endpoint.url()))
                .post("/v1/webhooks/" + webhook.id() + "/change")
                .then()
                .statusCode(204);
        ours.say(said, PLACED);
        endpoint.next();
        ours.asks().delete("/v1/webhooks/" + webhook.id()).then().statusCode(204);
        ours.asks().get("/v1/webhooks/" + webhook.id()).then().statusCode(404);
    }

    @Test
    void a_secret_is_shown_once_even_to_who_asks_again() {
        var key = UUID.randomUUID().toString();
        var body = "{\"url\": \"" + endpoint.url() + "\", \"contactEmail\": \"it@erp.example\"}";
        var first = ours.asks().header("Idempotency-Key", key).body(body).post("/v1/webhooks");
        var second = ours.asks().header("Idempotency-Key", key).body(body).post("/v1/webhooks");
        assertThat(first.jsonPath().getString("secret")).startsWith("whsec_");
        assertThat(second.jsonPath().getUUID("id")).isEqualTo(first.jsonPath().getUUID("id"));
        assertThat(second.jsonPath().getString("secret")).isNull();
        assertThat(ours.asks().get("/v1/webhooks").asString()).doesNotContain("whsec_");
    }

    @Test
    void nothing_is_sent_at_home_and_only_so_many_are_made() {
        ours.make("http://10.0.0.7/", "")
                .statusCode(422)
                .body("code", equalTo("WEBHOOK_URL_REFUSED"))
                .body("errors[0].pointer", equalTo("/url"));
        ours.make(endpoint.url(), ", \"after\": 1").statusCode(422).body("code", equalTo("POSITION_AHEAD"));
        for (int n = 0; n < 10; n++) ours.made(endpoint.url());
        ours.make(endpoint.url(), "").statusCode(409).body("code", equalTo("TOO_MANY_WEBHOOKS"));
    }

    @Test
    void they_are_for_keys_that_may_have_them() {
        var other = NewKeys.made(ours.customer(), "READ_EVENTS");
        given().auth().oauth2(other.key()).get("/v1/webhooks").then().statusCode(404);
        given().auth().oauth2(token("ADMIN")).get("/v1/webhooks").then().statusCode(403);
    }

    @Test
    void a_key_that_is_revoked_is_told_nothing_until_another_takes_over() throws Exception {
        var webhook = ours.made(endpoint.url());
        NewKeys.ask(ours.key(), "revoke", null).statusCode(204);
        var placed = ours.say(said, PLACED);
        var next = new Partner(ours.customer(), ours.order(), NewKeys.made(ours.customer(), "MANAGE_WEBHOOKS"));
        await().untilAsserted(
                        () -> assertThat(next.sees(webhook).getLong("last")).isEqualTo(1));
        assertThat(next.sees(webhook).getBoolean("keyEnded")).isTrue();
        assertThat(endpoint.got).isEmpty();
        next.does(webhook, "enable", "{}").statusCode(204);
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(placed.toString());
    }
}
