package io.gendan.gateway.webhook;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whose webhooks a request is about: what the token says, never what the request says. */
@Singleton
class Owner {
    private static final String ACCOUNT = "partner-";

    private final JsonWebToken token;

    Owner(JsonWebToken token) {
        this.token = token;
    }

    /** Other customers' webhooks are not there. */
    UUID customer() {
        return UUID.fromString(token.getClaim("customer"));
    }

    /** The API key in whose name events are sent; when it ends, so does the sending. */
    UUID account() {
        return UUID.fromString(token.getName().substring(ACCOUNT.length()));
    }
}
