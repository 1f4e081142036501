package io.gendan.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.local.CannotRun;
import io.gendan.local.House;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.parsetools.RecordParser;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Customers' systems, all in one: they hold streams open and are called by webhooks. */
final class Listeners implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STREAMS = 2_000;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(STREAMS));
    private final Map<String, Heard> byPath = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final House house;

    Listeners(House house) {
        this.house = house;
        server = join(vertx.createHttpServer().requestHandler(this::called).listen(0, "127.0.0.1"));
    }

    /** Returns when it is open. */
    Heard stream(Heard heard) {
        var request = request(HttpMethod.GET, "/v1/events", heard.key()).putHeader("Accept", "text/event-stream");
        ask(request, "", answer -> {
            if (answer.statusCode() != 200) throw new CannotRun("a stream is answered " + answer.statusCode());
            answer.handler(RecordParser.newDelimited("\n\n", event -> heard.hear(event.toString())));
            return Future.succeededFuture();
        });
        return heard;
    }

    Heard webhook(Heard heard) {
        var path = "/" + byPath.size();
        byPath.put(path, heard);
        var body = "{\"url\":\"http://127.0.0.1:" + server.actualPort() + path
                + "\",\"contactEmail\":\"bench@example.com\",\"after\":0}";
        var request =
                request(HttpMethod.POST, "/v1/webhooks", heard.key()).putHeader("Content-Type", "application/json");
        int status = ask(request, body, answer -> Future.succeededFuture(answer.statusCode()));
        if (status != 201) throw new CannotRun("a webhook is answered " + status);
        return heard;
    }

    /** The number of the newest event of the key's customer. */
    long last(String key) throws IOException {
        long last = 0;
        while (true) {
            var page = JSON.readTree(get("/v1/events?limit=200&after=" + last, key));
            JsonNode next = page.path("next");
            if (page.path("items").isEmpty()) return last;
            last = next.asLong();
        }
    }

    private String get(String path, String key) {
        return ask(
                request(HttpMethod.GET, path, key), "", answer -> answer.body().map(body -> body.toString()));
    }

    /** The answer is listened for before anything is sent: of one that has ended meanwhile nobody would hear. */
    private <T> T ask(RequestOptions request, String body, Function<HttpClientResponse, Future<T>> reader) {
        var ready = join(client.request(request));
        var answer = ready.response().compose(reader);
        ready.end(body);
        return join(answer);
    }

    private RequestOptions request(HttpMethod method, String path, String key) {
        return new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(house.url("gateway") + path)
                .putHeader("Authorization", "Bearer " + key);
    }

    private void called(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            request.response().setStatusCode(204).end();
            byPath.get(request.path()).hear(body.toString());
        });
    }

    private static <T> T join(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    @Override
    public void close() {
        join(vertx.close());
    }
}
