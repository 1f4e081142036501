package io.gendan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretTest {
    private static final Seal SEAL = new Seal("0123456789abcdef0123456789abcdef");

    /** The vector that the libraries of Standard Webhooks are tested with. */
    @Test
    void a_message_is_signed_as_the_standard_has_it() {
        var secret = new Secret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        var signature = secret.signature(
                "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}");
        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(secret.text()).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret).doesNotHaveToString(secret.text());
    }

    @Test
    void of_two_secrets_there_are_two_signatures() {
        var message = new Message(UUID.randomUUID(), "io.gendan.order.OrderPlaced.v1", "{}");
        var at = Instant.ofEpochSecond(1614265330);
        var newer = Secret.next();
        var older = Secret.next();
        var id = message.id().toString();
        assertThat(message.headers(List.of(newer, older), at))
                .containsEntry("webhook-id", id)
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry(
                        "webhook-signature", newer.signature(id, at, "{}") + " " + older.signature(id, at, "{}"));
    }

    @Test
    void what_is_sealed_is_opened_as_what_it_was_and_as_nothing_else() {
        var row = UUID.randomUUID();
        var open = "of a webhook".getBytes(StandardCharsets.UTF_8);
        var sealed = SEAL.seal(row, open);
        assertThat(SEAL.open(row, sealed)).isEqualTo(open);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("webhook");
        assertThat(SEAL.seal(row, open)).isNotEqualTo(sealed);
        assertThatThrownBy(() -> SEAL.open(UUID.randomUUID(), sealed)).isInstanceOf(IllegalStateException.class);
        var otherKey = new Seal("another key of thirty-two letters");
        assertThatThrownBy(() -> otherKey.open(row, sealed)).isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> SEAL.open(row, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_that_somebody_could_guess_is_none() {
        assertThatThrownBy(() -> new Seal("gendan")).isInstanceOf(IllegalArgumentException.class);
    }
}
