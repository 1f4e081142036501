package io.gendan.eventsourcing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * The keys that tokens are checked with, as the house publishes them: by https, from a file, or from this very machine, and not from
 * whoever answers on a network. They are fetched behind the requests, none of which waits for it; while nobody answers, those that
 * are known stay. A new key is published well before it signs.
 */
@Singleton
class PublishedKeys implements VerificationKeyResolver {
    private static final Logger LOG = Logger.getLogger(PublishedKeys.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration UNTIL_SOME_ARE_KNOWN = Duration.ofMillis(250);

    private final URI address;
    private final Duration lookEvery;
    private final Workers workers;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile JwksVerificationKeyResolver known = new JwksVerificationKeyResolver(List.of());
    private volatile boolean fetched;
    private Thread watch;

    PublishedKeys(
            @ConfigProperty(name = "gendan.token.keys") URI address,
            @ConfigProperty(name = "gendan.token.keys.fetched-every", defaultValue = "PT30S") Duration lookEvery,
            Workers workers) {
        this.address = trusted(address);
        this.lookEvery = lookEvery;
        this.workers = workers;
    }

    static URI trusted(URI address) {
        var scheme = String.valueOf(address.getScheme());
        if (scheme.equals("https") || scheme.equals("file")) return address;
        if (scheme.equals("http") && Set.of("127.0.0.1", "localhost", "[::1]").contains(address.getHost()))
            return address;
        throw new IllegalArgumentException(
                "gendan.token.keys is https://…, file:/… or http:// on this machine, not " + address);
    }

    void start(@Observes StartupEvent event) {
        watch = workers.start("published-keys", this::watch);
    }

    void stop(@Observes ShutdownEvent event) {
        watch.interrupt();
    }

    /** Until then no token can be checked. */
    boolean someAreKnown() {
        return fetched;
    }

    @Override
    public Key resolveKey(JsonWebSignature token, List<JsonWebStructure> around) throws UnresolvableKeyException {
        return known.resolveKey(token, around);
    }

    private void watch() {
        try {
            while (true) {
                fetch();
                Thread.sleep(fetched ? lookEvery : UNTIL_SOME_ARE_KNOWN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops
        }
    }

    private void fetch() throws InterruptedException {
        try {
            var keys = new JsonWebKeySet(read()).getJsonWebKeys();
            if (keys.isEmpty()) throw new IOException("there is none");
            known = new JwksVerificationKeyResolver(keys);
            fetched = true;
        } catch (IOException | JoseException e) {
            if (fetched) LOG.warnf("the keys of tokens cannot be fetched, those that are known stay: %s", e);
            else LOG.debugf("the keys of tokens are not there yet: %s", e);
        }
    }

    private String read() throws IOException, InterruptedException {
        if (address.getScheme().equals("file")) return Files.readString(Path.of(address));
        var answer =
                client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException("status " + answer.statusCode());
        return answer.body();
    }
}
