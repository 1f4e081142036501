package io.gendan.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The gateway as one signed-in person sees it. Whoever tells a story has no other way in. */
public final class Door {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    static final ObjectMapper JSON = new ObjectMapper();

    private final String origin;
    private final String token;
    private final Instant signedIn = Instant.now();

    private Door(String origin, String token) {
        this.origin = origin;
        this.token = token;
    }

    /** What came back: status, ETag, and the body as JSON (missing when there was none). */
    public record Reply(int status, String etag, String location, JsonNode body) {
        public boolean accepted() {
            return status >= 200 && status < 300;
        }

        public String text(String field) {
            return body.path(field).asText();
        }

        /** Throws {@link StoryBroken} when it is anything but that status. */
        public Reply mustBe(int expected) {
            if (status == expected) return this;
            throw new StoryBroken("expected status " + expected + " but got " + status + ": " + body);
        }
    }

    public static Door unsigned(String origin) {
        return new Door(origin, null);
    }

    public static Door signIn(String origin, String username) {
        var reply = unsigned(origin).post("/v1/tokens", """
                {"username": "%s", "password": "gendan"}""".formatted(username)).mustBe(200);
        return new Door(origin, reply.text("accessToken"));
    }

    /** As a customer's own system, with its API key. */
    public static Door withKey(String origin, String key) {
        return new Door(origin, key);
    }

    boolean fresh() {
        return signedIn.plusSeconds(300).isAfter(Instant.now());
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** How many bytes came, and how many of them end a line: for what is too long to be held. */
    public Length download(String path) {
        try (var body = HTTP.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            var buffer = new byte[1 << 16];
            long bytes = 0;
            long lines = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
                for (int i = 0; i < read; i++) if (buffer[i] == '\n') lines++;
            }
            return new Length(bytes, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted");
        }
    }

    /** Of a download. */
    public record Length(long bytes, long lines) {}

    public Reply post(String path, String body) {
        return post(path, body, null);
    }

    /** With the ETag of what was read, where a newer decision of somebody else must not be overwritten. */
    public Reply post(String path, String body, String ifMatch) {
        return post(path, body, ifMatch, UUID.randomUUID().toString());
    }

    Reply post(String path, String body, String ifMatch, String idempotencyKey) {
        var request =
                request(path).header("Content-Type", "application/json").header("Idempotency-Key", idempotencyKey);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return send(request.POST(body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** A file as it is. */
    public Reply upload(String path, String type, byte[] file) {
        return send(request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** Every item of a list, page after page. */
    public List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = get(path + (path.contains("?") ? "&" : "?") + "limit=200"
                            + (next.isEmpty() ? "" : "&after=" + next))
                    .mustBe(200);
            page.body().path("items").forEach(items::add);
            next = page.body().path("next").asText("");
        } while (!next.isEmpty());
        return items;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(30));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Whatever there is to be asked; without a body none is sent. */
    public Reply ask(String method, String path, String body) {
        return body == null
                ? send(request(path).method(method, BodyPublishers.noBody()))
                : send(request(path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            return reply(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted");
        }
    }

    private static Reply reply(HttpResponse<byte[]> response) throws IOException {
        var type = response.headers().firstValue("Content-Type").orElse("");
        JsonNode body = response.body().length > 0 && type.contains("json")
                ? JSON.readTree(response.body())
                : MissingNode.getInstance();
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Location").orElse(null),
                body);
    }
}
