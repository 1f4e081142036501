package io.gendan.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.local.CannotRun;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Knocks at a service with so many hands at once. Vert.x's client: of those at hand it leaves the most of the cores to the service. */
final class Door implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final int hands;
    private String token;

    Door(int hands) {
        this.hands = hands;
        client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(hands).setKeepAliveTimeout(300));
    }

    /** What came back, in the order of the questions, and how long it took. */
    record Answers(double perSecond, JsonNode[] bodies, double[] millis) {}

    void signIn(String gateway, String username) throws IOException {
        var body = "{\"username\":\"%s\",\"password\":\"gendan\"}".formatted(username);
        token = one(gateway + "/v1/tokens", body).path("accessToken").asText();
    }

    /** Of who has signed in. */
    String token() {
        return token;
    }

    JsonNode one(String url, String body) throws IOException {
        return post(url, 1, _ -> body).bodies()[0];
    }

    JsonNode get(String url) throws IOException {
        return JSON.readTree(send(HttpMethod.GET, url, null)
                .toCompletionStage()
                .toCompletableFuture()
                .join());
    }

    /** So many requests of one hand, to these addresses in turns: how many milliseconds each took. */
    double[] get(List<String> urls, int count) {
        var millis = new double[count];
        for (int n = 0; n < count; n++) {
            long began = System.nanoTime();
            send(HttpMethod.GET, urls.get(n % urls.size()), null)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            millis[n] = (System.nanoTime() - began) / 1e6;
        }
        return millis;
    }

    /** So many requests, each hand sending its next when its last is answered. Anything but a 2xx is an error. */
    Answers post(String url, int count, IntFunction<String> bodies) throws IOException {
        var run = new Run(url, bodies, new String[count], new double[count], new AtomicInteger());
        long began = System.nanoTime();
        var all = new CompletableFuture<?>[Math.min(hands, count)];
        for (int i = 0; i < all.length; i++) {
            all[i] = run.start(this).toCompletionStage().toCompletableFuture();
        }
        try {
            CompletableFuture.allOf(all).join();
        } catch (CompletionException refused) {
            throw new CannotRun(refused.getCause().getMessage());
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        var answers = new JsonNode[count];
        for (int i = 0; i < count; i++) answers[i] = JSON.readTree(run.answers[i]);
        return new Answers(count / seconds, answers, run.millis);
    }

    private record Run(String url, IntFunction<String> bodies, String[] answers, double[] millis, AtomicInteger next) {
        Future<Void> start(Door door) {
            var done = Promise.<Void>promise();
            next(door, done);
            return done.future();
        }

        /** Not a chain of futures: one as long as the run would end in a stack overflow, of which nobody hears. */
        private void next(Door door, Promise<Void> done) {
            int number = next.getAndIncrement();
            if (number >= answers.length) {
                done.complete();
                return;
            }
            long asked = System.nanoTime();
            door.send(HttpMethod.POST, url, bodies.apply(number))
                    .onFailure(done::fail)
                    .onSuccess(answer -> {
                        millis[number] = (System.nanoTime() - asked) / 1e6;
                        answers[number] = answer;
                        next(door, done);
                    });
        }
    }

    /** On the client's own thread: of an answer that ends before its body is asked for, nobody hears. */
    private Future<String> send(HttpMethod method, String url, String body) {
        var answer = Promise.<String>promise();
        vertx.runOnContext(_ -> exchange(method, url, body).onComplete(answer));
        return answer.future();
    }

    private Future<String> exchange(HttpMethod method, String url, String body) {
        var request = new RequestOptions().setMethod(method).setAbsoluteURI(url);
        if (body != null) request.putHeader("Content-Type", "application/json");
        if (token != null) request.putHeader("Authorization", "Bearer " + token);
        return client.request(request)
                .compose(ready -> ready.send(Buffer.buffer(body == null ? "" : body)))
                .compose(response -> response.body()
                        .compose(answer -> response.statusCode() / 100 == 2
                                ? Future.succeededFuture(answer.toString())
                                : Future.failedFuture(
                                        method + " " + url + " -> " + response.statusCode() + " " + answer)));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
