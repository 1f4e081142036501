package io.gendan.complaint;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Answers as order-service does when it is asked whom to write to. Every customer has one contact whose address is made of the
 * customer's id, but those whose id ends with 0000 have no address.
 */
public final class OrderServiceAtTheBoundary implements QuarkusTestResourceLifecycleManager {
    private HttpServer server;

    public static String address(String customerId) {
        return customerId + "@customer.example";
    }

    @Override
    public int order() {
        return 1; // after the house, whose order-service is not running here
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/contacts", OrderServiceAtTheBoundary::answer);
        server.createContext("/internal/contacts/by-address", OrderServiceAtTheBoundary::whose);
        server.start();
        return Map.of(
                "gendan.order.url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "gendan.imap.every",
                "PT0.2S",
                "gendan.imap.authserv-id",
                "mx.gendan.example");
    }

    /** Whose address is made of a customer's id is that customer's contact. */
    private static void whose(HttpExchange http) throws IOException {
        try (http) {
            if (!isService(http.getRequestHeaders().getFirst("Authorization"))) {
                http.sendResponseHeaders(401, -1);
                return;
            }
            var emails = new ObjectMapper().readTree(http.getRequestBody()).get("emails");
            var items = StreamSupport.stream(emails.spliterator(), false)
                    .map(email -> email.asText())
                    .filter(email -> email.endsWith("@customer.example"))
                    .map(email -> email.substring(0, email.indexOf('@')))
                    .map("""
                            {"customerId": "%1$s", "contactId": "%1$s", "name": "Ann Buyer", "email": "%1$s@customer.example"}"""::formatted)
                    .collect(Collectors.joining(",", "{\"items\":[", "]}"))
                    .getBytes(StandardCharsets.UTF_8);
            http.getResponseHeaders().set("Content-Type", "application/json");
            http.sendResponseHeaders(200, items.length);
            http.getResponseBody().write(items);
        }
    }

    private static void answer(HttpExchange http) throws IOException {
        try (http) {
            if (!isService(http.getRequestHeaders().getFirst("Authorization"))) {
                http.sendResponseHeaders(401, -1);
                return;
            }
            var ids = new ObjectMapper().readTree(http.getRequestBody()).get("customerIds");
            var items = StreamSupport.stream(ids.spliterator(), false)
                    .map(id -> entry(id.asText()))
                    .collect(Collectors.joining(",", "{\"items\":[", "]}"))
                    .getBytes(StandardCharsets.UTF_8);
            http.getResponseHeaders().set("Content-Type", "application/json");
            http.sendResponseHeaders(200, items.length);
            http.getResponseBody().write(items);
        }
    }

    private static String entry(String id) {
        var email = id.endsWith("0000") ? "null" : "\"" + address(id) + "\"";
        return """
                {"customerId": "%s", "name": "Acme", "language": "en", "timeZone": "UTC",
                 "contacts": [{"id": "%s", "name": "Ann Buyer", "email": %s, "phone": "1", "address": "12 Quay Street\\nNew York, NY 10001"}]}""".formatted(id, id, email);
    }

    private static boolean isService(String authorization) {
        if (authorization == null || !authorization.startsWith("Bearer ")) return false;
        var claims = authorization.substring(7).split("\\.")[1];
        var text = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
        return text.contains("\"aud\":\"order-service\"") && text.contains("\"iss\":\"complaint-service\"");
    }

    @Override
    public void stop() {
        if (server != null) server.stop(0);
    }
}
