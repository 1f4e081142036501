package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.UnresolvableKeyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedKeysTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"http://gateway:8400/.well-known/jwks.json", "http://10.0.0.7/jwks.json", "jwks.json"})
    void whoever_answers_on_a_network_is_not_believed(String address) {
        assertThatThrownBy(() -> PublishedKeys.trusted(URI.create(address))).hasMessageContaining("gendan.token.keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.example/jwks.json", "http://127.0.0.1:8400/jwks.json", "file:/keys/jwks.json"})
    void a_name_that_is_proved_this_machine_and_a_file_are(String address) {
        assertThat(PublishedKeys.trusted(URI.create(address))).isEqualTo(URI.create(address));
    }

    @Test
    void keys_of_a_file_are_known_when_they_are_there_and_changed_when_it_is() throws Exception {
        var file = folder.resolve("jwks.json");
        var keys = new PublishedKeys(file.toUri(), Duration.ofMillis(20), new Workers());
        keys.start(null);
        try {
            assertThat(keys.someAreKnown()).isFalse();
            write(file, "first");
            await().until(keys::someAreKnown);
            assertThat(keys.resolveKey(signedBy("first"), List.of())).isNotNull();

            write(file, "second");
            await().untilAsserted(() ->
                    assertThat(keys.resolveKey(signedBy("second"), List.of())).isNotNull());
            assertThatThrownBy(() -> keys.resolveKey(signedBy("first"), List.of()))
                    .isInstanceOf(UnresolvableKeyException.class);

            Files.writeString(file, "{}");
            await().during(Duration.ofMillis(100))
                    .untilAsserted(() -> assertThat(keys.resolveKey(signedBy("second"), List.of()))
                            .isNotNull());
        } finally {
            keys.stop(null);
        }
    }

    private static void write(Path file, String name) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var key = new RsaJsonWebKey((RSAPublicKey) generator.generateKeyPair().getPublic());
        key.setKeyId(name);
        key.setUse("sig");
        Files.writeString(file, new JsonWebKeySet(key).toJson());
    }

    private static JsonWebSignature signedBy(String key) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("RS256");
        signature.setKeyIdHeaderValue(key);
        return signature;
    }
}
