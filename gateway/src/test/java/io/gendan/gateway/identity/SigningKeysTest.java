package io.gendan.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Workers;
import io.smallrye.jwt.util.KeyUtils;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jose4j.jwk.JsonWebKeySet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_new_key_is_published_at_once_and_signs_when_it_is_known_everywhere() throws Exception {
        var old = key("20261101T000000Z");
        key("20261128T115900Z");
        assertThat(at(NOON).signing().name()).isEqualTo(old);
        assertThat(names(at(NOON))).hasSize(2).contains(old);
        assertThat(at(NOON.plusSeconds(60)).signing().name()).isNotEqualTo(old);
    }

    @Test
    void the_first_key_of_a_house_signs_at_once() throws Exception {
        var only = key("20261128T115959Z");
        assertThat(at(NOON).signing().name()).isEqualTo(only);
    }

    @Test
    void without_a_key_it_does_not_start() {
        assertThatThrownBy(() -> at(NOON)).hasMessageContaining("no key to sign tokens with");
    }

    @Test
    void a_key_whose_file_comes_or_goes_is_published_or_not_and_what_is_no_key_changes_nothing() throws Exception {
        var old = key("20261101T000000Z");
        var keys = at(NOON);
        keys.start(null);
        try {
            var added = key("20261110T000000Z");
            await().until(() -> names(keys).contains(added));
            Files.writeString(folder.resolve("20261111T000000Z.pem"), "half a k");
            Files.delete(folder.resolve("20261101T000000Z.pem"));
            assertThat(names(keys)).contains(old);
            Files.delete(folder.resolve("20261111T000000Z.pem"));
            await().until(() -> !names(keys).contains(old));
            assertThat(keys.signing().name()).isEqualTo(added);
        } finally {
            keys.stop(null);
        }
    }

    private SigningKeys at(Instant now) throws Exception {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new SigningKeys(folder, Duration.ofMinutes(2), Duration.ofMillis(20), clock, new Workers());
    }

    private static java.util.List<String> names(SigningKeys keys) throws Exception {
        return new JsonWebKeySet(keys.published())
                .getJsonWebKeys().stream().map(key -> key.getKeyId()).toList();
    }

    private String key(String name) throws Exception {
        var secret = KeyUtils.generateKeyPair(2048).getPrivate();
        var body = Base64.getMimeEncoder().encodeToString(secret.getEncoded());
        var file = folder.resolve(name + ".pem");
        Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
        return SigningKey.in(file).name();
    }
}
