package io.gendan.order.customer;

import io.gendan.eventsourcing.Problem;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Knows our own services by a key that is not the gateway's. So whoever has a user's token, or even the gateway's key, reads nobody's
 * address here, and whoever has complaint-service's key is nobody at the public API.
 */
@Singleton
class OwnServices {
    private final JWTParser tokens;
    private final JWTAuthContextInfo complaintService;

    OwnServices(JWTParser tokens, @ConfigProperty(name = "gendan.service.public.key") Path publicKey)
            throws IOException, GeneralSecurityException {
        this.tokens = tokens;
        complaintService =
                new JWTAuthContextInfo(KeyUtils.decodePublicKey(Files.readString(publicKey)), "complaint-service");
        complaintService.setExpectedAudience(Set.of("order-service"));
    }

    /** Who asks; a problem 401 when it is none of ours. */
    String caller(String authorization) {
        try {
            if (authorization == null || !authorization.startsWith("Bearer ")) throw notOurs();
            return tokens.parse(authorization.substring("Bearer ".length()), complaintService)
                    .getName();
        } catch (ParseException e) {
            throw notOurs();
        }
    }

    private static Problem notOurs() {
        return new Problem(401, "NOT_OUR_SERVICE", "This address is for the house's own services");
    }
}
