package io.gendan.gateway.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who stops in the middle of a body does harm to nobody but themselves. */
class StalledUploadTest extends RealServers {
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private static void takeAll(HttpServerRequest request) {
        request.body().onSuccess(body -> request.response().end(body.length() + " bytes"));
    }

    @Test
    void they_are_told_so_and_the_service_is_thought_no_worse_of() throws IOException {
        var door = door(PATIENCE, url(serve(StalledUploadTest::takeAll)));
        for (int i = 0; i < 5; i++)
            try (var caller = begun(door, 10)) {
                caller.getOutputStream().write('.');
                assertThat(answer(caller)).startsWith("HTTP/1.1 408").contains("BODY_STALLED");
            }
        try (var caller = begun(door, 1)) {
            caller.getOutputStream().write('.');
            assertThat(caller.getInputStream().readNBytes(12))
                    .asString(US_ASCII)
                    .isEqualTo("HTTP/1.1 200");
        }
    }

    @Test
    void who_is_slow_and_goes_on_is_waited_for() throws IOException {
        var door = door(PATIENCE, url(serve(StalledUploadTest::takeAll)));
        try (var caller = begun(door, 6)) {
            var sent = new AtomicInteger();
            vertx.setPeriodic(PATIENCE.toMillis() / 2, timer -> {
                write(caller);
                if (sent.incrementAndGet() == 6) vertx.cancelTimer(timer);
            });
            assertThat(caller.getInputStream().readNBytes(12))
                    .asString(US_ASCII)
                    .isEqualTo("HTTP/1.1 200");
        }
    }

    @Test
    void a_service_that_has_it_all_and_says_nothing_is_left_alone() throws IOException {
        var asked = new AtomicInteger();
        var door = door(PATIENCE, url(serve(_ -> asked.incrementAndGet())));
        for (var status : new int[] {504, 504, 503})
            try (var caller = begun(door, 1)) {
                caller.getOutputStream().write('.');
                assertThat(caller.getInputStream().readNBytes(12))
                        .asString(US_ASCII)
                        .isEqualTo("HTTP/1.1 " + status);
            }
        assertThat(asked).hasValue(2);
    }

    private static Socket begun(URI door, int length) throws IOException {
        var socket = new Socket(door.getHost(), door.getPort());
        var head = "POST / HTTP/1.1\r\nHost: door\r\nContent-Length: " + length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(US_ASCII));
        return socket;
    }

    private static void write(Socket caller) {
        try {
            caller.getOutputStream().write('.');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Up to the end of the connection: it is not kept for who has stopped speaking. */
    private static String answer(Socket caller) throws IOException {
        return new String(caller.getInputStream().readAllBytes(), UTF_8);
    }
}
