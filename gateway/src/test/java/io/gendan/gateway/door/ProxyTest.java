package io.gendan.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gendan.gateway.GatewayTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In front of the gateway stands a proxy, which is believed by its address: here whoever comes from 127.0.0.2. */
@QuarkusTest
class ProxyTest extends GatewayTest {
    private static final String SAID = """
            X-Forwarded-For: 192.0.2.7\r
            X-Forwarded-Proto: https\r
            """;

    @TestHTTPResource("/")
    URI gateway;

    @BeforeEach
    void thisMachineHasMoreThanOneLoopbackAddress() throws IOException {
        try (var socket = new Socket()) {
            socket.bind(new java.net.InetSocketAddress(InetAddress.ofLiteral("127.0.0.2"), 0));
        } catch (IOException notHere) {
            assumeTrue(false, "127.0.0.2 is no address of this machine");
        }
    }

    @Test
    void a_proxy_that_is_listed_is_believed_about_who_asks_and_how() throws IOException {
        assertThat(ask("127.0.0.2"))
                .contains("\"x-forwarded-for\":\"192.0.2.7\"")
                .contains("\"x-forwarded-proto\":\"https\"")
                .containsIgnoringCase("Strict-Transport-Security: max-age=31536000");
    }

    @Test
    void anybody_else_is_not() throws IOException {
        assertThat(ask("127.0.0.1"))
                .contains("\"x-forwarded-for\":\"127.0.0.1\"")
                .contains("\"x-forwarded-proto\":\"http\"")
                .doesNotContainIgnoringCase("Strict-Transport-Security");
    }

    private String ask(String from) throws IOException {
        try (var socket =
                new Socket(InetAddress.ofLiteral("127.0.0.1"), gateway.getPort(), InetAddress.ofLiteral(from), 0)) {
            var request = "GET /v1/orders/same HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n" + SAID
                    + "Authorization: Bearer " + token("SALESPERSON") + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
