package io.gendan.gateway.identity;

import io.smallrye.jwt.util.KeyUtils;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;

/** The pair of keys by which the house's tokens are signed and checked. It is named by its thumbprint (RFC 7638), which nobody has to make up. */
@Singleton
class Signature {
    private final PrivateKey secret;
    private final String name;
    private final String published;

    Signature(
            @ConfigProperty(name = "gendan.token.private.key") Path privateKey,
            @ConfigProperty(name = "gendan.token.public.key") Path publicKey)
            throws Exception {
        this.secret = KeyUtils.decodePrivateKey(Files.readString(privateKey));
        var key = new RsaJsonWebKey((RSAPublicKey) KeyUtils.decodePublicKey(Files.readString(publicKey)));
        this.name = key.calculateBase64urlEncodedThumbprint("SHA-256");
        key.setKeyId(name);
        key.setUse("sig");
        key.setAlgorithm("RS256");
        this.published = new JsonWebKeySet(key).toJson();
    }

    PrivateKey secret() {
        return secret;
    }

    String name() {
        return name;
    }

    /** The public key alone, as a JWK set. */
    String published() {
        return published;
    }
}
