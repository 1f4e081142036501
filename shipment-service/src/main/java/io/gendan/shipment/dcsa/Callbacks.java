package io.gendan.shipment.dcsa;

import io.gendan.eventsourcing.Problem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calls subscribers: only where it is public, unless the house says otherwise; signed; and never where an answer points to. */
@Singleton
class Callbacks {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final boolean toPrivate;

    /** @param toPrivate whether subscribers may be in the house's own network, and without TLS */
    Callbacks(@ConfigProperty(name = "gendan.callbacks.private", defaultValue = "false") boolean toPrivate) {
        this.toPrivate = toPrivate;
    }

    /** Throws a problem (422) where nobody is to be called. */
    URI checked(String url) {
        try {
            var uri = URI.create(url);
            if (uri.getHost() == null || uri.getUserInfo() != null || !schemes().contains(uri.getScheme()))
                throw refused("takes an address like https://tracking.example/events, without a name and password");
            if (!toPrivate && !isPublic(uri.getHost())) throw refused("is not in the public network");
            return uri;
        } catch (IllegalArgumentException e) {
            throw refused("is no address: " + e.getMessage());
        } catch (UnknownHostException e) {
            throw refused("names a host that nobody knows");
        }
    }

    private List<String> schemes() {
        return toPrivate ? List.of("https", "http") : List.of("https");
    }

    private static Problem refused(String detail) {
        return new Problem(
                422, "CALLBACK_REFUSED", "callbackUrl " + detail, List.of(new Problem.Field("/callbackUrl", detail)));
    }

    private static boolean isPublic(String host) throws UnknownHostException {
        for (var address : InetAddress.getAllByName(host.replaceAll("[\\[\\]]", "")))
            if (address.isLoopbackAddress()
                    || address.isAnyLocalAddress()
                    || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress()
                    || address.isMulticastAddress()
                    || isUniqueLocal(address)) return false;
        return true;
    }

    /** fc00::/7, and 100.64.0.0/10 of the carriers' networks. */
    private static boolean isUniqueLocal(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length == 16 ? (bytes[0] & 0xfe) == 0xfc : bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
    }

    /** Whether it was taken: the answer was a success. */
    boolean deliver(UUID subscription, String url, String secret, String body) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(checked(url))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .header("Subscription-ID", subscription.toString())
                    .header("Notification-Signature", "sha256=" + signature(secret, body))
                    .header("API-Version", "2.2.0")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException | Problem e) {
            return false;
        }
    }

    static String signature(String secret, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
