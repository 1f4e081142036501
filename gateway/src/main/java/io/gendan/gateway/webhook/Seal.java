package io.gendan.gateway.webhook;

import io.gendan.eventsourcing.Sha256;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signing takes the secret itself, so no hash of it is enough: it is kept encrypted, and whoever has the database without the gateway's
 * key can sign nothing. What is sealed for one row cannot be opened as another's.
 */
@Singleton
class Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    Seal(@ConfigProperty(name = "gendan.webhook.key") String key) {
        if (key.length() < SHORTEST)
            throw new IllegalArgumentException("gendan.webhook.key has " + SHORTEST + " random characters or more");
        this.key = new SecretKeySpec(Sha256.of(key.getBytes(StandardCharsets.UTF_8)), "AES");
    }

    /** It was sealed under another gendan.webhook.key, as another row's, or is damaged. */
    static final class Unopened extends IllegalStateException {
        Unopened(GeneralSecurityException cause) {
            super("a webhook's secret was sealed under another gendan.webhook.key", cause);
        }
    }

    byte[] seal(UUID row, byte[] open) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var closed = run(Cipher.ENCRYPT_MODE, row, nonce, open);
        return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
    }

    byte[] open(UUID row, byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE);
        return run(Cipher.DECRYPT_MODE, row, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private byte[] run(int mode, UUID row, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(row.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new Unopened(e);
        }
    }
}
