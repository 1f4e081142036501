package io.gendan.gateway.door;

import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.net.http.HttpRequest.BodyPublishers.ofInputStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.gateway.GatewayTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies, large and without a length, and answers that break off. */
@QuarkusTest
class BodyTest extends GatewayTest {
    private static final int LARGEST = 1 << 20;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/")
    URI gateway;

    @ParameterizedTest
    @ValueSource(ints = {1, 70_000, LARGEST})
    void a_body_up_to_the_limit_goes_through_with_and_without_a_length(int size) throws Exception {
        assertThat(post("/v1/orders", ofByteArray(new byte[size])).body()).contains("\"bytes\":" + size);
        assertThat(post("/v1/orders", chunked(size)).body()).contains("\"bytes\":" + size);
    }

    @ParameterizedTest
    @ValueSource(ints = {LARGEST + 1, 10 << 20})
    void a_larger_one_is_refused_with_and_without_a_length(int size) throws Exception {
        tooLarge(post("/v1/orders", ofByteArray(new byte[size])));
        tooLarge(post("/v1/orders", chunked(size)));
        tooLarge(post("/v1/tokens", ofByteArray(new byte[size])));
    }

    @Test
    void a_file_may_be_ten_times_as_large_and_no_larger() throws Exception {
        var drafts = "/v1/documents/0198c0de-0000-7000-8000-000000000001/drafts";
        assertThat(post(drafts, ofByteArray(new byte[10 * LARGEST])).body()).contains("\"bytes\":" + 10 * LARGEST);
        assertThat(post(drafts, chunked(10 * LARGEST)).body()).contains("\"bytes\":" + 10 * LARGEST);
        tooLarge(post(drafts, ofByteArray(new byte[10 * LARGEST + 1])));
        tooLarge(post(drafts, chunked(10 * LARGEST + 1)));
    }

    @Test
    void a_form_may_bring_several_files() throws Exception {
        var form = "/c/word-From_the-mail0";
        assertThat(post(form, ofByteArray(new byte[26 * LARGEST])).body()).contains("\"bytes\":" + 26 * LARGEST);
        tooLarge(post(form, ofByteArray(new byte[26 * LARGEST + 1])));
        tooLarge(post(form, chunked(26 * LARGEST + 1)));
    }

    @Test
    void the_gateway_itself_wants_to_know_the_length_of_a_body() throws Exception {
        var answer = post("/v1/tokens", chunked(2 << 20));
        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(answer.body()).contains("LENGTH_REQUIRED");
    }

    @Test
    void half_an_answer_is_not_taken_for_a_whole_one() {
        assertThatThrownBy(() -> CLIENT.send(request("/v1/orders/half").GET().build(), BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void dot_segments_on_the_raw_line_do_not_climb_out() throws Exception {
        for (var path :
                new String[] {"/v1/orders/../../internal/contacts", "/v1/orders/%2E%2E/../internal", "//internal"})
            assertThat(raw("GET " + path + " HTTP/1.1"))
                    .startsWith("HTTP/1.1 404")
                    .contains("problem+json");
    }

    private String raw(String line) throws IOException {
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            var request = line + "\r\nHost: gateway\r\nConnection: close\r\nAuthorization: Bearer " + token("ADMIN")
                    + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void tooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("BODY_TOO_LARGE");
    }

    private HttpResponse<String> post(String path, HttpRequest.BodyPublisher body) throws Exception {
        return CLIENT.send(request(path).POST(body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + token("SALESPERSON"))
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher chunked(int size) {
        return ofInputStream(() -> new ByteArrayInputStream(" ".repeat(size).getBytes(StandardCharsets.US_ASCII)));
    }
}
