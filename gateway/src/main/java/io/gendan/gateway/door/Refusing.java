package io.gendan.gateway.door;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** The ways in which the door itself says no, each as problem+json. */
final class Refusing {
    private static final int MOST_DRAINED = 64 << 20;

    private Refusing() {}

    static Problem notSignedIn() {
        return new Problem(
                401,
                "NOT_SIGNED_IN",
                "Send a valid token, or an API key, as Authorization: Bearer …; POST /v1/tokens gives a token");
    }

    static Problem notFound() {
        return new Problem(404, "NOT_FOUND", "There is nothing at this address; /docs shows what there is");
    }

    static Problem tooLarge(long largest) {
        return new Problem(413, "BODY_TOO_LARGE", "A body may have " + largest + " bytes here");
    }

    static Problem tooMany(long seconds) {
        return new Problem(
                429,
                "TOO_MANY_REQUESTS",
                "That is more than the limit in RateLimit-Policy: go on in " + seconds + " s, and slower");
    }

    static Problem lengthRequired() {
        return new Problem(411, "LENGTH_REQUIRED", "Send the body with a Content-Length here, not in chunks");
    }

    static Problem stalled() {
        return new Problem(
                408, "BODY_STALLED", "Nothing more of the body has come for too long: send the whole request again");
    }

    static Problem away(String service) {
        return new Problem(
                503,
                "TRY_AGAIN_LATER",
                service + " cannot be reached: send the request again, with the same Idempotency-Key if it has one");
    }

    static Problem tooSlow(String service) {
        return new Problem(
                504,
                "NO_ANSWER_IN_TIME",
                service + " did not answer in time and may still be at work: look before you send the request again,"
                        + " or send it with the same Idempotency-Key");
    }

    static void refuse(RoutingContext context, Problem problem) {
        if (Headers.mayHaveBody(context.request())) answerAndDrain(context, problem);
        else answer(context, problem);
    }

    static void answer(RoutingContext context, Problem problem) {
        var response = context.response();
        if (response.ended() || response.closed()) return;
        if (response.headWritten()) {
            response.reset(); // half an answer is told from a whole one by the connection's end
            return;
        }
        response.end(head(context, problem));
    }

    /**
     * Says no while the body is still coming: what has been said is only heard by a client that may finish speaking, so the rest is
     * read and thrown away, up to a point.
     */
    static void answerAndDrain(RoutingContext context, Problem problem) {
        var request = context.request();
        var response = context.response();
        if (response.headWritten() || response.closed()) return;
        close(request);
        var body = head(context, problem);
        if (request.isEnded()) {
            response.end(body);
            return;
        }
        response.putHeader("Content-Length", String.valueOf(body.length()));
        response.write(body);
        var drained = new int[1];
        request.handler(part -> {
            drained[0] += part.length();
            if (drained[0] > MOST_DRAINED) request.connection().close();
        });
        request.endHandler(_ -> response.end());
        request.resume();
    }

    /** Says no to who has stopped speaking in the middle: nothing more of it is waited for. */
    static void answerAndHangUp(RoutingContext context, Problem problem) {
        var request = context.request();
        var response = context.response();
        if (response.ended() || response.closed()) return;
        if (response.headWritten()) {
            response.reset();
            return;
        }
        request.exceptionHandler(_ -> {});
        close(request);
        response.end(head(context, problem)).onComplete(_ -> {
            if (request.version() == HttpVersion.HTTP_2) response.reset(0); // RFC 9113, 8.1: heard, and no more wanted
            else request.connection().close();
        });
    }

    /** Over HTTP/2 there is no such header, and its other requests go on. */
    private static void close(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) request.response().putHeader("Connection", "close");
    }

    private static Buffer head(RoutingContext context, Problem problem) {
        var document = problem.document();
        var response = context.response().setStatusCode(document.status());
        response.putHeader("Content-Type", "application/problem+json");
        if (document.status() == 401) response.putHeader("WWW-Authenticate", "Bearer");
        if (document.status() == 503) response.putHeader("Retry-After", "1");
        return Buffer.buffer(EventJson.toJson(document));
    }
}
