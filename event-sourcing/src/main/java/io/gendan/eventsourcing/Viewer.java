package io.gendan.eventsourcing;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whose things somebody may see. It goes with every question, so that nobody sees everybody's because something was left out. */
public sealed interface Viewer {
    /** Whose things alone are seen; null for our people, whom nothing is hidden from here. */
    UUID own();

    record OurPeople() implements Viewer {
        @Override
        public UUID own() {
            return null;
        }
    }

    /** A partner's system. @param own the customer whose system it is */
    record Partner(UUID own) implements Viewer {
        public Partner {
            Objects.requireNonNull(own);
        }
    }

    /** Throws a problem (403) for who is neither. */
    static Viewer of(SecurityIdentity identity) {
        if (identity.hasRole("PARTNER")
                && identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim("customer") instanceof String customer) return new Partner(UUID.fromString(customer));
        if (identity.hasRole("STAFF") && !identity.hasRole("PARTNER")) return new OurPeople();
        throw new Problem(403, "ROLE_NOT_ALLOWED", "Your role may not do this");
    }

    default boolean sees(Id owner) {
        return switch (this) {
            case OurPeople _ -> true;
            case Partner(var own) -> own.equals(owner.value());
        };
    }

    /** The view as it is, or what of it is for those outside. */
    default <T> T shown(T view, UnaryOperator<T> forCustomer) {
        return switch (this) {
            case OurPeople _ -> view;
            case Partner _ -> forCustomer.apply(view);
        };
    }

    default <T> List<T> shown(List<T> views, UnaryOperator<T> forCustomer) {
        return views.stream().map(view -> shown(view, forCustomer)).toList();
    }
}
