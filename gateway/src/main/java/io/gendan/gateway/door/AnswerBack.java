package io.gendan.gateway.door;

import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;

/** An answer on its way back to who asked, as fast as they take it. */
final class AnswerBack {
    private AnswerBack() {}

    static void stream(Replica replica, HttpClientResponse answer, HttpServerResponse response) {
        replica.answered();
        if (response.headWritten() || response.closed()) {
            replica.done();
            answer.exceptionHandler(_ -> {}).request().reset();
            return;
        }
        Headers.back(answer, response);
        response.setStatusCode(answer.statusCode());
        answer.pipe().endOnFailure(false).to(response).onComplete(end -> {
            replica.done();
            if (end.failed()) response.reset();
        });
    }
}
