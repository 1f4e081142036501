package io.gendan.gateway.webhook;

import static io.gendan.gateway.webhook.Partner.PLACED;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.local.TestPlatform;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are fifths of a second here: the schedule has three waits. */
@QuarkusTest
class WebhookFailingTest extends ToldByWebhook {
    @Inject
    Transactions transactions;

    @Test
    void what_is_not_taken_is_sent_again_and_the_next_waits_behind_it() throws Exception {
        endpoint.answers(503);
        var webhook = ours.made(endpoint.url());
        var first = ours.say(said, PLACED).toString();
        var second = ours.say(said, PLACED).toString();
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(first);
        endpoint.answers(200);
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(first);
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(second);
        await().untilAsserted(() ->
                assertThat(ours.sees(webhook).getLong("delivered")).isEqualTo(2));
        assertThat(ours.sees(webhook).getInt("failures")).isZero();
        assertThat(ours.read("/v1/webhooks/" + webhook.id() + "/deliveries").getList("items.status", Integer.class))
                .containsExactly(200, 200, 503);
    }

    @Test
    void who_takes_nothing_for_days_is_disabled_and_its_owner_told_and_nothing_is_lost() throws Exception {
        endpoint.answers(500);
        var webhook = ours.made(endpoint.url());
        var first = ours.say(said, PLACED).toString();
        awaitDisabled(webhook, "FAILING");
        assertThat(endpoint.got)
                .hasSize(4)
                .allMatch(got -> got.header("webhook-id").equals(first));
        assertThat(mail()).contains("is disabled", "/v1/webhooks/" + webhook.id() + "/enable", "three days");

        endpoint.got.clear();
        endpoint.answers(200);
        var second = ours.say(said, PLACED).toString();
        ours.does(webhook, "enable", "{}").statusCode(204);
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(first);
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(second);
    }

    @Test
    void who_is_gone_is_disabled_at_once() throws Exception {
        endpoint.answers(410);
        var webhook = ours.made(endpoint.url());
        ours.say(said, PLACED);
        awaitDisabled(webhook, "GONE");
        assertThat(endpoint.got).hasSize(1);
        assertThat(mail()).contains("410 Gone");
    }

    @Test
    void one_event_that_it_cannot_take_can_be_passed_over() throws Exception {
        endpoint.answers(500);
        var webhook = ours.made(endpoint.url());
        ours.say(said, PLACED);
        endpoint.next();
        var second = ours.say(said, PLACED).toString();
        await().untilAsserted(
                        () -> assertThat(ours.sees(webhook).getLong("last")).isEqualTo(2));
        ours.does(webhook, "enable", "{\"after\": 1}").statusCode(204);
        endpoint.answers(200);
        await().untilAsserted(() ->
                assertThat(ours.sees(webhook).getLong("delivered")).isEqualTo(2));
        assertThat(endpoint.got).last().matches(got -> got.header("webhook-id").equals(second));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 410})
    void what_is_answered_at_an_address_that_it_has_no_more_counts_for_nothing(int status) throws Exception {
        endpoint.answers(status);
        endpoint.hold();
        var webhook = ours.made(endpoint.url());
        var placed = ours.say(said, PLACED).toString();
        endpoint.next();
        try (var other = new Endpoint()) {
            ours.asks()
                    .header("If-Match", "\"1\"")
                    .body("{\"url\": \"" + other.url() + "\", \"contactEmail\": \"it@erp.example\"}")
                    .post("/v1/webhooks/" + webhook.id() + "/change")
                    .then()
                    .statusCode(204);
            endpoint.release();
            assertThat(other.next().header("webhook-id")).isEqualTo(placed);
        }
        assertThat(ours.sees(webhook).getBoolean("enabled")).isTrue();
        assertThat(ours.read("/v1/webhooks/" + webhook.id() + "/deliveries").getList("items.status", Integer.class))
                .contains(status);
    }

    @Test
    void what_failed_before_it_was_enabled_anew_does_not_disable_it() throws Exception {
        endpoint.answers(410);
        endpoint.hold();
        var webhook = ours.made(endpoint.url());
        var placed = ours.say(said, PLACED).toString();
        endpoint.next();
        ours.does(webhook, "enable", "{}").statusCode(204);
        endpoint.answers(204);
        endpoint.release();
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(placed);
        assertThat(ours.sees(webhook).getBoolean("enabled")).isTrue();
    }

    @Test
    void what_cannot_be_signed_is_not_sent_and_stands_in_the_log_and_a_new_secret_helps() throws Exception {
        var webhook = ours.made(endpoint.url());
        transactions.run(
                Cause.of("test"),
                tx -> tx.update(
                        "UPDATE webhook_secret SET sealed = reverse(sealed) WHERE webhook_id = ?", webhook.id()));
        var placed = ours.say(said, PLACED).toString();
        awaitDisabled(webhook, "FAILING");
        assertThat(ours.read("/v1/webhooks/" + webhook.id() + "/deliveries").getList("items.fault", String.class))
                .hasSize(4)
                .containsOnly("CANNOT_BE_SIGNED");
        ours.does(webhook, "test", null).statusCode(200).body("fault", equalTo("CANNOT_BE_SIGNED"));
        assertThat(endpoint.got).isEmpty();
        ours.does(webhook, "rotate", "{\"overlap\": \"PT1H\"}").statusCode(200);
        ours.does(webhook, "enable", "{}").statusCode(204);
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(placed);
    }

    private void awaitDisabled(Partner.Made webhook, String because) {
        await().untilAsserted(() ->
                assertThat(ours.sees(webhook).getString("disabledBecause")).isEqualTo(because));
    }

    private String mail() {
        var box = TestPlatform.mail().url() + "/messages?to=it-" + ours.order() + "@erp.example";
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get(box).asString(), text -> text.contains("is disabled"));
    }
}
