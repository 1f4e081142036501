package io.gendan.gateway.identity;

import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jose4j.jwk.RsaJsonWebKey;

/**
 * A pair of keys that tokens are signed and checked with. It is named by its thumbprint (RFC 7638), which nobody has to make up.
 *
 * @param since when it was made, as its file is named
 * @param published the public half
 */
record SigningKey(Instant since, PrivateKey secret, RsaJsonWebKey published) {
    private static final String ENDING = ".pem";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    static boolean isOne(Path file) {
        return file.getFileName().toString().matches("\\d{8}T\\d{6}Z\\" + ENDING);
    }

    /** PKCS#8 in PEM, in a file named by the time it was made, like {@code 20261128T134000Z.pem}. */
    static SigningKey in(Path file) throws IOException, GeneralSecurityException {
        var secret = (RSAPrivateCrtKey) KeyUtils.decodePrivateKey(Files.readString(file));
        var half = new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent());
        var key = new RsaJsonWebKey((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(half));
        key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        key.setUse("sig");
        key.setAlgorithm("RS256");
        var name = file.getFileName().toString();
        var since = NAME.parse(name.substring(0, name.length() - ENDING.length()), Instant::from);
        return new SigningKey(since, secret, key);
    }

    String name() {
        return published.getKeyId();
    }
}
