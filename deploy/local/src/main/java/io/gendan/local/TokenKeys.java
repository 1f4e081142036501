package io.gendan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key pair the gateway signs tokens with and the services check them with: made once, kept in the house. */
public record TokenKeys(Path privateKey, Path publicKey) {

    static TokenKeys in(Path folder) {
        var keys = new TokenKeys(folder.resolve("token-private.pem"), folder.resolve("token-public.pem"));
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
