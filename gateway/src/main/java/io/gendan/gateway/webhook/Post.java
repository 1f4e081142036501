package io.gendan.gateway.webhook;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.gendan.gateway.webhook.Outcome.Fault;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Carries one message to where it is to go: to an address that was vetted for this try, under the name that was asked for. */
@Singleton
class Post {
    private static final Duration LONGEST_PATIENCE = Duration.ofSeconds(40);
    private static final int CONNECT_MS = 5000;
    private static final long MOST_READ = 64 << 10;
    /** Shorter than servers usually hold a silent connection: nothing is sent into one that they have just closed. */
    private static final int KEPT_S = 2;

    private final Vertx vertx;
    private final HttpClient client;
    private final Vetting vetting;
    private final Duration patience;

    @Inject
    Post(
            Vertx vertx,
            Vetting vetting,
            @ConfigProperty(name = "gendan.webhook.patience") Duration patience,
            @ConfigProperty(name = "gendan.webhook.at-once") int atOnce) {
        this(vertx, vetting, patience, atOnce, new HttpClientOptions());
    }

    /** Tests bring an authority of their own. */
    Post(Vertx vertx, Vetting vetting, Duration patience, int atOnce, HttpClientOptions options) {
        if (patience.compareTo(LONGEST_PATIENCE) > 0)
            throw new IllegalArgumentException("gendan.webhook.patience is longer than a webhook is leased for");
        this.vertx = vertx;
        this.vetting = vetting;
        this.patience = patience;
        options.setConnectTimeout(CONNECT_MS)
                .setSslHandshakeTimeout(CONNECT_MS)
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setKeepAliveTimeout(KEPT_S);
        // As many connections as can be wanted: of two endpoints at one host none waits for the other.
        this.client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(atOnce));
    }

    private static final class Unanswered extends Exception {
        private final Fault fault;

        Unanswered(Fault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }
    }

    /** @param secrets it is signed with each of them, and not sent without one */
    Outcome send(URI to, Message message, List<Secret> secrets, Instant at) throws InterruptedException {
        if (secrets.isEmpty()) return new Outcome(null, Fault.CANNOT_BE_SIGNED, Duration.ZERO);
        var begun = System.nanoTime();
        try {
            var request = connected(to, begun);
            message.headers(secrets, at).forEach(request::putHeader);
            return new Outcome(answered(request, message.body(), begun), null, since(begun));
        } catch (Vetting.NotPublic _) {
            return new Outcome(null, Fault.NO_PUBLIC_ADDRESS, since(begun));
        } catch (Unanswered e) {
            return new Outcome(null, e.fault, since(begun));
        }
    }

    /** At the first address that lets us in. */
    private HttpClientRequest connected(URI to, long begun) throws Vetting.NotPublic, Unanswered, InterruptedException {
        var fault = Fault.NO_CONNECTION;
        for (var address : vetting.addresses(to)) {
            var asked = client.request(options(to, address));
            try {
                return await(asked, begun);
            } catch (ExecutionException refused) {
                if (refused.getCause() instanceof SSLException) fault = Fault.TLS_FAILED;
            } catch (TimeoutException late) {
                asked.onSuccess(HttpClientRequest::reset);
                break;
            }
        }
        throw new Unanswered(fault);
    }

    private static RequestOptions options(URI to, InetAddress address) {
        var tls = to.getScheme().equals("https");
        var port = to.getPort() >= 0 ? to.getPort() : tls ? 443 : 80;
        var path = to.getRawPath().isEmpty() ? "/" : to.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(to.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(to.getRawQuery() == null ? path : path + "?" + to.getRawQuery());
    }

    private int answered(HttpClientRequest request, String body, long begun) throws Unanswered, InterruptedException {
        try {
            // Asked for before anything is sent: of an answer that has ended meanwhile nobody would hear.
            var head = request.response().map(answer -> {
                letEnd(answer);
                return answer.statusCode();
            });
            request.end(Buffer.buffer(body));
            return await(head, begun);
        } catch (ExecutionException broken) {
            throw new Unanswered(Fault.BROKE_OFF);
        } catch (TimeoutException late) {
            request.reset();
            throw new Unanswered(Fault.NO_ANSWER_IN_TIME);
        }
    }

    /** What is said besides the status is nobody's; a little of it is let pass so that the connection can be used again. */
    private void letEnd(HttpClientResponse answer) {
        var read = new long[1];
        var timer = vertx.setTimer(CONNECT_MS, _ -> answer.request().reset());
        answer.exceptionHandler(_ -> vertx.cancelTimer(timer));
        answer.endHandler(_ -> vertx.cancelTimer(timer));
        answer.handler(part -> {
            read[0] += part.length();
            if (read[0] > MOST_READ) answer.request().reset();
        });
    }

    private <T> T await(Future<T> future, long begun)
            throws ExecutionException, TimeoutException, InterruptedException {
        var left = patience.minus(since(begun));
        return future.toCompletionStage().toCompletableFuture().get(left.toNanos(), NANOSECONDS);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
