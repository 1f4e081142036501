package io.gendan.gateway.door;

import io.gendan.eventsourcing.Problem;
import io.gendan.gateway.door.Places.Way;
import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * One request on its way. Another replica is asked where that cannot do a thing twice: always while nothing was sent, and after that
 * only what may be asked twice by its method (RFC 9110, 9.2.2) and brought no body.
 */
final class Passage {
    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final Set<HttpMethod> MAY_BE_ASKED_TWICE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.PUT, HttpMethod.DELETE);

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final Way way;
    private final HttpClient client;
    private final long patienceMs;
    private final long largest;
    private final List<Replica> asked = new ArrayList<>(2);
    private boolean brokenOff;
    private Upload upload;

    Passage(RoutingContext context, Way way, HttpClient client, long patienceMs, long largest) {
        this.context = context;
        this.request = context.request();
        this.way = way;
        this.client = client;
        this.patienceMs = patienceMs;
        this.largest = largest;
    }

    void begin() {
        Visit.of(context).goesTo(way.to().service());
        if (!request.isEnded()) request.pause(); // nothing of the body is lost while a connection is found
        askNext();
    }

    private void askNext() {
        way.to().next(asked, System.nanoTime()).ifPresentOrElse(this::ask, () -> giveUp(away()));
    }

    private void ask(Replica replica) {
        asked.add(replica);
        replica.take();
        client.request(options(replica))
                .onSuccess(onwards -> send(replica, onwards))
                .onFailure(fault -> couldNotAsk(replica, fault));
    }

    /** Nothing was sent: whatever it is, somebody else may be asked. */
    private void couldNotAsk(Replica replica, Throwable fault) {
        replica.done();
        LOG.debugf(fault, "%s at %s cannot be asked", way.to().service(), replica);
        // No connection was free: others' requests have them, and each of those says itself how it fares.
        if (fault instanceof ConnectionPoolTooBusyException || fault instanceof TimeoutException) replica.leftOff();
        else
            replica.failed(
                    System.nanoTime(),
                    fault instanceof ConnectException && !(fault instanceof ConnectTimeoutException));
        if (context.response().closed()) drain();
        else if (fault instanceof TimeoutException) giveUp(away());
        else askNext();
    }

    private RequestOptions options(Replica replica) {
        var query = request.query();
        return new RequestOptions()
                .setMethod(request.method())
                .setHost(replica.host())
                .setPort(replica.port())
                .setURI(query == null ? way.path() : way.path() + "?" + query)
                .setConnectTimeout(patienceMs)
                .setHeaders(Headers.onwards(request, way.accept()));
    }

    private void send(Replica replica, HttpClientRequest onwards) {
        onwards.response()
                .onSuccess(answer -> AnswerBack.stream(replica, answer, context.response()))
                .onFailure(fault -> {
                    replica.done();
                    LOG.debugf(fault, "%s at %s does not answer", way.to().service(), replica);
                    if (context.response().headWritten() || context.response().closed()) {
                        replica.leftOff(); // refused already, and what still comes is being drained; or who asked has
                        // gone
                        return;
                    }
                    if (fault instanceof TimeoutException) {
                        replica.failed(System.nanoTime(), false);
                        giveUp(Refusing.tooSlow(way.to().service()));
                    } else brokeOff(replica);
                });
        onwards.exceptionHandler(_ -> {}); // whoever waits for the answer hears of it
        context.response().closeHandler(_ -> {
            if (!context.response().ended()) onwards.reset(); // who asked has gone
        });
        if (Headers.mayHaveBody(request)) {
            upload = new Upload(context, onwards, way.to().service(), largest, patienceMs);
            upload.begin();
        } else {
            drain();
            onwards.idleTimeout(patienceMs).end();
        }
    }

    /** A connection that was kept may have ended at their side just now, which says nothing of them: the same may be asked once more. */
    private void brokeOff(Replica replica) {
        if (!mayAskAgain()) {
            replica.leftOff();
            giveUp(away());
            return;
        }
        if (brokenOff) replica.failed(System.nanoTime(), false);
        else {
            replica.leftOff();
            asked.remove(replica);
        }
        brokenOff = true;
        askNext();
    }

    private boolean mayAskAgain() {
        return MAY_BE_ASKED_TWICE.contains(request.method()) && (upload == null || upload.broughtNothing());
    }

    private Problem away() {
        return Refusing.away(way.to().service());
    }

    private void giveUp(Problem problem) {
        drain();
        Refusing.answer(context, problem);
    }

    private void drain() {
        if (!request.isEnded()) request.handler(null).resume();
    }
}
