package io.gendan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A key pair that one part signs tokens with and others check them with: made once, kept in the house. */
public record TokenKeys(Path privateKey, Path publicKey) {

    /** {@code token}: the gateway's, for people and partners. {@code service}: complaint-service's, for itself. */
    static synchronized TokenKeys in(Path folder, String whose) {
        var keys = new TokenKeys(folder.resolve(whose + "-private.pem"), folder.resolve(whose + "-public.pem"));
        if (!Files.exists(keys.privateKey) || !Files.exists(keys.publicKey)) keys.generate();
        return keys;
    }

    private void generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            Folders.writeSecret(privateKey, pem("PRIVATE KEY", pair.getPrivate()));
            Folders.writeSecret(publicKey, pem("PUBLIC KEY", pair.getPublic()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String pem(String kind, Key key) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(kind, body);
    }
}
