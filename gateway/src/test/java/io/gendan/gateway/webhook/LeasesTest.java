package io.gendan.gateway.webhook;

import static io.gendan.gateway.webhook.Partner.PLACED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
import io.gendan.gateway.partner.NewKeys;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Another replica is played by another lease. */
@QuarkusTest
class LeasesTest extends ToldByWebhook {
    private static final Cause TEST = Cause.of("test");

    @Inject
    Transactions transactions;

    @Inject
    Leases leases;

    @Test
    void what_one_replica_is_sending_is_not_taken_by_another() throws Exception {
        endpoint.hold();
        var webhook = new WebhookId(ours.made(endpoint.url()).id());
        ours.say(said, PLACED);
        endpoint.next();
        List<WebhookId> taken = transactions.in(TEST, tx -> leases.take(tx, Id.next(), 1000));
        assertThat(taken).doesNotContain(webhook);
    }

    @Test
    void a_key_that_is_revoked_meanwhile_is_told_nothing_more() throws Exception {
        endpoint.hold();
        var webhook = ours.made(endpoint.url());
        ours.say(said, PLACED);
        ours.say(said, PLACED);
        endpoint.next();
        await().untilAsserted(
                        () -> assertThat(ours.sees(webhook).getLong("last")).isEqualTo(2));
        NewKeys.ask(ours.key(), "revoke", null).statusCode(204);
        endpoint.release();
        await().until(() -> transactions
                .in(
                        TEST,
                        tx -> tx.first(
                                "SELECT delivered FROM webhook WHERE id = ? AND leased_by IS NULL",
                                row -> row.getLong("delivered"),
                                webhook.id()))
                .equals(Optional.of(1L)));
        assertThat(endpoint.got).isEmpty();
    }

    @Test
    void what_a_replica_was_sending_that_was_killed_is_sent_again_under_the_same_id() throws Exception {
        endpoint.hold();
        var webhook = ours.made(endpoint.url());
        var placed = ours.say(said, PLACED).toString();
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(placed);
        // the lease of who is no more runs out: what is still being sent here is theirs
        transactions.run(
                TEST,
                tx -> tx.update(
                        "UPDATE webhook SET leased_by = ?, leased_until = now() WHERE id = ?",
                        UUID.randomUUID(),
                        webhook.id()));
        assertThat(endpoint.next().header("webhook-id")).isEqualTo(placed);
        endpoint.release();
        await().untilAsserted(() ->
                assertThat(ours.sees(webhook).getLong("delivered")).isEqualTo(1));
        assertThat(endpoint.got).isEmpty();
    }
}
