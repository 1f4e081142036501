package io.gendan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.gateway.webhook.Outcome.Fault;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names lead to this machine here, as nobody's name leads anywhere in a test. */
class PostTest {
    private static final Message MESSAGE =
            new Message(UUID.randomUUID(), "io.gendan.order.OrderPlaced.v1", "{\"a\":1}");

    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<HttpServerRequest> asked = new LinkedBlockingQueue<>();
    private final Vetting home = new Vetting(true, Set.of()) {
        @Override
        InetAddress[] resolve(String host) {
            return new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")};
        }
    };

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private Outcome send(String url) throws InterruptedException {
        return send(url, new HttpClientOptions());
    }

    private Outcome send(String url, HttpClientOptions options) throws InterruptedException {
        var post = new Post(vertx, home, Duration.ofSeconds(2), 10, options);
        return post.send(URI.create(url), MESSAGE, List.of(Secret.next()), Instant.now());
    }

    private int serve(HttpServerOptions options, io.vertx.core.Handler<HttpServerRequest> answer) {
        HttpServer server = vertx.createHttpServer(options).requestHandler(request -> {
            asked.add(request);
            answer.handle(request);
        });
        return server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private int serve(io.vertx.core.Handler<HttpServerRequest> answer) {
        return serve(new HttpServerOptions(), answer);
    }

    @Test
    void the_vetted_address_is_asked_under_the_name_that_was_given() throws Exception {
        var port = serve(request -> request.response().setStatusCode(204).end());
        assertThat(send("http://erp.example:" + port + "/gendan?of=1").taken()).isTrue();
        var request = asked.take();
        assertThat(request.getHeader("Host")).isEqualTo("erp.example:" + port);
        assertThat(request.uri()).isEqualTo("/gendan?of=1");
        assertThat(request.getHeader("webhook-id")).isEqualTo(MESSAGE.id().toString());
    }

    @Test
    void with_tls_too_and_only_who_has_that_name_is_told() throws Exception {
        var certificate = Certificate.of("erp.example", folder);
        var tls = new HttpServerOptions().setSsl(true).setSni(true).setKeyCertOptions(certificate.own());
        var port = serve(tls, request -> request.response().end());
        assertThat(send("https://erp.example:" + port, trusting(certificate)).taken())
                .isTrue();
        assertThat(asked.take().connection().indicatedServerName()).isEqualTo("erp.example");
        assertThat(send("https://other.example:" + port, trusting(certificate)).fault())
                .isEqualTo(Fault.TLS_FAILED);
        assertThat(send("https://erp.example:" + port).fault())
                .as("signed by nobody we trust")
                .isEqualTo(Fault.TLS_FAILED);
        assertThat(asked).isEmpty();
    }

    private static HttpClientOptions trusting(Certificate certificate) {
        return new HttpClientOptions().setTrustOptions(certificate.trusted());
    }

    @Test
    void nobody_is_followed_elsewhere() throws Exception {
        var elsewhere = new AtomicLong();
        var other = serve(request -> {
            elsewhere.incrementAndGet();
            request.response().end();
        });
        var port = serve(request -> request.response()
                .setStatusCode(307)
                .putHeader("Location", "http://127.0.0.1:" + other + "/")
                .end());
        var how = send("http://erp.example:" + port);
        assertThat(how.status()).isEqualTo(307);
        assertThat(how.taken()).isFalse();
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void who_does_not_answer_is_not_waited_for_and_hears_the_line_go() throws Exception {
        var gone = new LinkedBlockingQueue<Boolean>();
        var port = serve(request -> request.connection().closeHandler(_ -> gone.add(true)));
        var how = send("http://erp.example:" + port);
        assertThat(how.fault()).isEqualTo(Fault.NO_ANSWER_IN_TIME);
        assertThat(how.took()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(10));
        assertThat(gone.poll(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void who_says_too_much_is_cut_short() throws Exception {
        var written = new AtomicLong();
        var closed = new LinkedBlockingQueue<Boolean>();
        var port = serve(request -> {
            var response = request.response().setChunked(true);
            request.connection().closeHandler(_ -> closed.add(true));
            vertx.setPeriodic(1, timer -> {
                if (response.closed()) vertx.cancelTimer(timer);
                else response.write("x".repeat(10_000)).onSuccess(_ -> written.addAndGet(10_000));
            });
        });
        assertThat(send("http://erp.example:" + port).taken()).isTrue();
        assertThat(closed.poll(10, TimeUnit.SECONDS)).isTrue();
        assertThat(written.get()).isLessThan(20_000_000);
    }

    @Test
    void who_is_not_there_or_breaks_off_has_not_taken_it() throws Exception {
        assertThat(send("http://erp.example:1").fault()).isEqualTo(Fault.NO_CONNECTION);
        var port = serve(request -> request.connection().close());
        assertThat(send("http://erp.example:" + port).fault()).isEqualTo(Fault.BROKE_OFF);
    }

    @Test
    void a_name_that_leads_elsewhere_by_now_is_not_asked() throws Exception {
        var rebound = new AtomicLong();
        var vetting = new Vetting(false, Set.of(443)) {
            @Override
            InetAddress[] resolve(String host) {
                return new InetAddress[] {
                    InetAddress.ofLiteral(rebound.getAndIncrement() == 0 ? "1.1.1.1" : "127.0.0.1")
                };
            }
        };
        var url = vetting.checked("https://erp.example/");
        var post = new Post(vertx, vetting, Duration.ofSeconds(2), 10, new HttpClientOptions());
        var how = post.send(url, MESSAGE, List.of(Secret.next()), Instant.now());
        assertThat(how.fault()).isEqualTo(Fault.NO_PUBLIC_ADDRESS);
        await().until(() -> rebound.get() == 2);
    }
}
