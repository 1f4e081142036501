package io.gendan.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.gendan.eventsourcing.EventJson;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * What stands behind the door in tests: order-service and complaint-service say what they were asked; a path that ends in "never" is
 * not answered, one that ends in "half" breaks off, one that ends in "same" or "large" says a thing of version 7, in few or in many
 * bytes; nobody is at home at shipment-service.
 */
public final class Behind implements QuarkusTestResourceLifecycleManager {
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer order;
    private HttpServer complaint;

    public record Heard(String service, String method, String uri, Map<String, String> headers, int bytes) {}

    /** The last word on where the services are. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<String, String> start() {
        order = serve("order-service");
        complaint = serve("complaint-service");
        return Map.ofEntries(
                Map.entry("gendan.order.url", url(order)),
                Map.entry("gendan.complaint.url", url(complaint)),
                Map.entry("gendan.gateway.patience", "PT2S"),
                Map.entry("gendan.gateway.ready-needs", "order-service,complaint-service"),
                Map.entry("gendan.gateway.origins", "https://shop.example"),
                Map.entry("gendan.gateway.deprecations", "deprecations-of-tests.yaml"),
                Map.entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                Map.entry("quarkus.http.proxy.trusted-proxies", "127.0.0.2"),
                Map.entry("gendan.feed.heartbeat", "PT0.2S"),
                Map.entry("gendan.feed.look-every", "PT0.1S"),
                Map.entry("gendan.webhook.look-every", "PT0.1S"),
                Map.entry("gendan.webhook.retries", "PT0.2S,PT0.2S,PT0.2S"));
    }

    @Override
    public void stop() {
        end.countDown();
        order.stop(0);
        complaint.stop(0);
    }

    private HttpServer serve(String name) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> answer(name, exchange));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(String name, HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var uri = exchange.getRequestURI().toString();
            if (uri.endsWith("/never")) end.await();
            var headers = new HashMap<String, String>();
            exchange.getRequestHeaders()
                    .forEach((key, value) -> headers.put(key.toLowerCase(Locale.ROOT), String.join(",", value)));
            var heard = EventJson.toJson(new Heard(name, exchange.getRequestMethod(), uri, headers, body.length));
            var text = (uri.endsWith("/large") ? heard + " ".repeat(5_000) : heard).getBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.getResponseHeaders().add("Location", "/v1/orders/1");
            exchange.getResponseHeaders().add("Keep-Alive", "timeout=5");
            exchange.sendResponseHeaders(status(uri), uri.endsWith("/half") ? 100_000 : text.length);
            exchange.getResponseBody().write(text);
            exchange.getResponseBody().flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int status(String uri) {
        if (uri.endsWith("/refused")) return 422;
        return uri.endsWith("/same") || uri.endsWith("/large") ? 200 : 201;
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
