package io.gendan.gateway.identity;

import io.gendan.eventsourcing.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * The keys of the house's tokens, one file each in a folder that all replicas of the gateway read. All of them are published; the
 * newest that has been for a while signs, so that every service knows it before it meets it. A key whose file is gone is believed
 * no longer.
 */
@Singleton
class SigningKeys implements VerificationKeyResolver {
    private static final Logger LOG = Logger.getLogger(SigningKeys.class);

    private final Path folder;
    private final Duration publishedBefore;
    private final Duration lookEvery;
    private final Clock clock;
    private final Workers workers;
    private volatile List<SigningKey> newestFirst;
    private Thread watch;

    SigningKeys(
            @ConfigProperty(name = "gendan.token.keys.folder") Path folder,
            @ConfigProperty(name = "gendan.token.keys.published-before") Duration publishedBefore,
            @ConfigProperty(name = "gendan.token.keys.look-every") Duration lookEvery,
            Clock clock,
            Workers workers)
            throws IOException, GeneralSecurityException {
        this.folder = folder;
        this.publishedBefore = publishedBefore;
        this.lookEvery = lookEvery;
        this.clock = clock;
        this.workers = workers;
        this.newestFirst = read();
    }

    void start(@Observes StartupEvent event) {
        watch = workers.start("signing-keys", this::watch);
    }

    void stop(@Observes ShutdownEvent event) {
        watch.interrupt();
    }

    SigningKey signing() {
        var known = newestFirst;
        var before = clock.instant().minus(publishedBefore);
        return known.stream()
                .filter(key -> !key.since().isAfter(before))
                .findFirst()
                .orElseGet(known::getLast); // the first of a new house: nobody has met another
    }

    /** The public halves alone, as a JWK set. */
    String published() {
        return new JsonWebKeySet(newestFirst.stream().map(SigningKey::published).toList()).toJson();
    }

    @Override
    public Key resolveKey(JsonWebSignature token, List<JsonWebStructure> around) throws UnresolvableKeyException {
        for (var key : newestFirst)
            if (key.name().equals(token.getKeyIdHeaderValue()))
                return key.published().getKey();
        throw new UnresolvableKeyException("no key of the house has this name");
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(lookEvery);
                lookAgain();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops
        }
    }

    /** A file that is being written, or is no key, changes nothing. */
    private void lookAgain() {
        try {
            newestFirst = read();
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            LOG.errorf("the keys in %s cannot be read, those that are known stay: %s", folder.getFileName(), e);
        }
    }

    private List<SigningKey> read() throws IOException, GeneralSecurityException {
        var keys = new ArrayList<SigningKey>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(SigningKey::isOne).toList()) keys.add(SigningKey.in(file));
        }
        if (keys.isEmpty()) throw new IllegalStateException("there is no key to sign tokens with in " + folder);
        keys.sort(Comparator.comparing(SigningKey::since).reversed());
        return List.copyOf(keys);
    }
}
