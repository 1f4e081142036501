package io.gendan.gateway.door;

import static java.net.http.HttpRequest.BodyPublishers.ofInputStream;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.gateway.GatewayTest;
import io.gendan.gateway.feed.Said;
import io.gendan.gateway.partner.NewKeys;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** There a body may come without any header that says so. */
@QuarkusTest
class Http2Test extends GatewayTest {
    private static final int LARGEST = 1 << 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Said said = new Said();

    @TestHTTPResource("/")
    URI gateway;

    /** The first request changes the connection over, the others are spoken in the new way. */
    @BeforeEach
    void changeOver() throws Exception {
        assertThat(get("/v1/orders", token("SALESPERSON")).statusCode()).isEqualTo(201);
    }

    @AfterEach
    void close() {
        client.close();
        said.close();
    }

    @Test
    void a_body_without_a_length_goes_through() throws Exception {
        for (int size : new int[] {1, 70_000, LARGEST})
            assertThat(post("/v1/orders", token("SALESPERSON"), size).body()).contains("\"bytes\":" + size);
        assertThat(post("/v1/orders", token("SALESPERSON"), LARGEST + 1).statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_key_holders_too() throws Exception {
        var key = NewKeys.made(NewKeys.customer(said), "PLACE_ORDERS").key();
        assertThat(post("/v1/orders", key, 70_000).body()).contains("\"bytes\":70000");
        assertThat(get("/v1/me", key).statusCode()).isEqualTo(200);
        assertThat(post("/v1/api-keys", key, 70_000).statusCode()).isEqualTo(404);
        assertThat(get("/v1/orders/all", key).statusCode()).isEqualTo(404);
    }

    @Test
    void who_is_refused_hears_of_it() throws Exception {
        assertThat(get("/v1/orders", "nobody").statusCode()).isEqualTo(401);
        assertThat(post("/v1/orders", "nobody", 70_000).statusCode()).isEqualTo(401);
        assertThat(get("/v1/orders/never", token("SALESPERSON")).statusCode()).isEqualTo(504);
        assertThat(get("/v1/shipments", token("SALESPERSON")).statusCode()).isEqualTo(503);
        assertThat(post("/v1/shipments", token("SALESPERSON"), 70_000).statusCode())
                .isEqualTo(503);
    }

    private HttpResponse<String> get(String path, String bearer) throws Exception {
        return send(request(path, bearer));
    }

    private HttpResponse<String> post(String path, String bearer, int size) throws Exception {
        return send(request(path, bearer).POST(ofInputStream(() -> new ByteArrayInputStream(new byte[size]))));
    }

    private HttpRequest.Builder request(String path, String bearer) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        return answer;
    }
}
