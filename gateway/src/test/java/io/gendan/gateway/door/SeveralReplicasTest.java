package io.gendan.gateway.door;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Replicas of one service, some of which are killed, hang or hang up; real servers, and nothing of the gateway but its way to them. */
class SeveralReplicasTest extends RealServers {
    private static final int AT_ONCE = 16;
    private static final int REQUESTS = 4_000;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void one_of_two_is_killed_under_load_and_no_read_fails() throws Exception {
        var answered = new AtomicInteger();
        Consumer<HttpServerRequest> slowly = request -> vertx.setTimer(2, _ -> {
            answered.incrementAndGet();
            if (!request.response().closed()) request.response().end("done");
        });
        var killed = serve(slowly);
        var door = door(Duration.ofSeconds(5), url(killed), url(serve(slowly)));
        var statuses = new ArrayList<Future<Integer>>();
        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < REQUESTS; i++) {
                int number = i;
                statuses.add(hands.submit(() -> {
                    if (number == REQUESTS / 2) killed.close();
                    return get(door).statusCode();
                }));
            }
        }
        for (var status : statuses) assertThat(status.get()).isEqualTo(200);
        assertThat(answered.get()).isGreaterThanOrEqualTo(REQUESTS);
    }

    @Test
    void both_have_work_as_long_as_both_are_there() throws Exception {
        var first = new AtomicInteger();
        var second = new AtomicInteger();
        var door = door(Duration.ofSeconds(5), url(serve(counted(first))), url(serve(counted(second))));
        for (int i = 0; i < 20; i++) get(door);
        assertThat(first.get()).isEqualTo(10);
        assertThat(second.get()).isEqualTo(10);
    }

    @Test
    void a_command_goes_to_another_while_nothing_of_it_was_sent() throws Exception {
        var heard = new AtomicInteger();
        var door = door(Duration.ofSeconds(5), nobody(), url(serve(counted(heard))));
        for (int i = 0; i < 20; i++) assertThat(post(door).statusCode()).isEqualTo(200);
        assertThat(heard.get()).isEqualTo(20);
    }

    @Test
    void a_command_that_was_sent_is_sent_to_nobody_else() throws Exception {
        var first = new AtomicInteger();
        var second = new AtomicInteger();
        var door = door(Duration.ofSeconds(5), url(serve(hangingUp(first))), url(serve(hangingUp(second))));
        var answer = post(door);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(first.get() + second.get()).isEqualTo(1);
    }

    @Test
    void a_read_is_asked_of_the_other_when_one_hangs_up() throws Exception {
        var heard = new AtomicInteger();
        var door = door(Duration.ofSeconds(5), url(serve(hangingUp(new AtomicInteger()))), url(serve(counted(heard))));
        for (int i = 0; i < 10; i++) assertThat(get(door).statusCode()).isEqualTo(200);
        assertThat(heard.get()).isEqualTo(10);
    }

    @Test
    void a_connection_that_just_ended_is_not_felt_by_a_read_even_where_there_is_one_replica() throws Exception {
        var heard = new AtomicInteger();
        var door = door(Duration.ofSeconds(5), url(serve(request -> {
            if (heard.incrementAndGet() % 2 == 1) request.connection().close();
            else request.response().end("done");
        })));
        for (int i = 0; i < 10; i++) assertThat(get(door).statusCode()).isEqualTo(200);
        assertThat(heard.get()).isEqualTo(20);
    }

    @Test
    void one_that_hangs_is_left_alone() throws Exception {
        var hung = new AtomicInteger();
        var door = door(
                Duration.ofMillis(300),
                url(serve(_ -> hung.incrementAndGet())),
                url(serve(counted(new AtomicInteger()))));
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 20; i++) statuses.add(get(door).statusCode());
        assertThat(hung.get()).isEqualTo(2); // failures in a row, and it rests
        assertThat(statuses).filteredOn(status -> status == 504).hasSize(2);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(18);
    }

    @Test
    void where_nobody_listens_the_first_moment_of_somebody_is_not_missed() throws Exception {
        var nobody = nobody();
        var door = door(Duration.ofSeconds(5), nobody);
        for (int i = 0; i < 10; i++) assertThat(get(door).statusCode()).isEqualTo(503);
        vertx.createHttpServer()
                .requestHandler(request -> request.response().end("back"))
                .listen(nobody.getPort(), "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        assertThat(get(door).body()).isEqualTo("back");
    }

    private static Consumer<HttpServerRequest> counted(AtomicInteger count) {
        return request -> {
            count.incrementAndGet();
            request.response().end("done");
        };
    }

    private static Consumer<HttpServerRequest> hangingUp(AtomicInteger count) {
        return request -> request.end().onSuccess(_ -> {
            count.incrementAndGet();
            request.connection().close();
        });
    }

    private static URI nobody() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    private static HttpResponse<String> get(URI door) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(door).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(URI door) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(door)
                        .header("Idempotency-Key", "1")
                        .POST(ofString("{}"))
                        .build(),
                BodyHandlers.ofString());
    }
}
