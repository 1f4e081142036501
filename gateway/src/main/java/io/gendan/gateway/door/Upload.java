package io.gendan.gateway.door;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.ext.web.RoutingContext;

/** A body on its way to a service, as fast as the service takes it. One without a length is counted as it comes. */
final class Upload {
    private Upload() {}

    static void stream(RoutingContext context, HttpClientRequest onwards, long largest) {
        var request = context.request();
        var received = new long[1];
        request.exceptionHandler(_ -> onwards.reset());
        request.handler(part -> {
            received[0] += part.length();
            if (received[0] > largest) {
                Refusing.answerAndDrain(context, Refusing.tooLarge(largest));
                onwards.reset();
                return;
            }
            onwards.write(part);
            if (onwards.writeQueueFull()) {
                request.pause();
                onwards.drainHandler(_ -> request.resume());
            }
        });
        request.endHandler(_ -> onwards.end());
        request.resume();
    }
}
