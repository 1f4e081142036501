package io.gendan.gateway.webhook;

import io.gendan.eventsourcing.Problem;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where events may be sent: to hosts in the public network, so that nobody has us knock at doors behind which only we can get. A name
 * can lead elsewhere at any moment, so it is looked up and judged at each try, and the one that was judged is the one connected to.
 */
@Singleton
class Vetting {
    private static final int LONGEST = 2000;
    private static final int A_LOOKUP_TAKES_S = 5;
    private static final int HIGHEST_PORT = 65_535;

    /** Looking up a name holds its thread, and a virtual one's carrier with it: a slow name server would hold up everybody. */
    private final ExecutorService names = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("webhook-names-", 0).factory());

    private final boolean local;
    private final Set<Integer> ports;

    Vetting(
            @ConfigProperty(name = "gendan.webhook.local", defaultValue = "false") boolean local,
            @ConfigProperty(name = "gendan.webhook.ports") Set<Integer> ports) {
        this.local = local;
        this.ports = ports;
    }

    /** Nothing there may be told. */
    static final class NotPublic extends Exception {
        NotPublic(String message) {
            super(message, null, false, false);
        }
    }

    /** Throws a problem (422) when nothing can ever be sent there as it stands. */
    URI checked(String url) throws InterruptedException {
        try {
            var uri = wellFormed(url);
            addresses(uri);
            return uri;
        } catch (NotPublic refused) {
            throw new Problem(
                    422,
                    "WEBHOOK_URL_REFUSED",
                    "url " + refused.getMessage(),
                    List.of(new Problem.Field("/url", refused.getMessage())));
        }
    }

    private URI wellFormed(String url) throws NotPublic {
        var uri = parsed(url);
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null)
            throw new NotPublic(
                    "takes an address like https://erp.example/gendan, without a name and password and without #");
        if (uri.getScheme() == null || !schemes().contains(uri.getScheme()))
            throw new NotPublic("begins with https://");
        if (uri.getPort() == 0 || uri.getPort() > HIGHEST_PORT) throw new NotPublic("has a port from 1 to 65535");
        if (!local && uri.getPort() >= 0 && !ports.contains(uri.getPort()))
            throw new NotPublic(
                    "takes one of the ports " + ports.stream().sorted().toList());
        return uri;
    }

    private static URI parsed(String url) throws NotPublic {
        if (url.length() > LONGEST) throw new NotPublic("has " + LONGEST + " characters at most");
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new NotPublic("is no address: " + e.getMessage());
        }
    }

    private Set<String> schemes() {
        return local ? Set.of("https", "http") : Set.of("https");
    }

    /** Where the host is now. One address that is not public is enough to send to none of them: nobody gets a second draw. */
    List<InetAddress> addresses(URI uri) throws NotPublic, InterruptedException {
        var addresses = lookUp(uri.getHost().replaceAll("[\\[\\]]", ""));
        if (addresses.stream().allMatch(this::mayBeTold)) return addresses;
        throw new NotPublic("names no host in the public network");
    }

    private boolean mayBeTold(InetAddress address) {
        return PublicAddress.is(address) || local && address.isLoopbackAddress();
    }

    /** A host that is not known and one that is none of theirs are answered alike: nobody learns our names from us. */
    private List<InetAddress> lookUp(String host) throws NotPublic, InterruptedException {
        var asked = names.submit(() -> Arrays.asList(resolve(host)));
        try {
            return asked.get(A_LOOKUP_TAKES_S, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unknown) {
            throw new NotPublic("names no host in the public network");
        }
    }

    /** Tests let a name lead elsewhere. */
    InetAddress[] resolve(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }
}
