package io.gendan.gateway.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A partner's server: what it is sent is kept, and it answers what the test says. */
final class Endpoint implements AutoCloseable {
    private final HttpServer server;
    private volatile int status = 204;
    private final AtomicInteger inside = new AtomicInteger();
    private volatile CountDownLatch held = new CountDownLatch(0);
    final BlockingQueue<Got> got = new LinkedBlockingQueue<>();
    final List<Integer> atOnce = new CopyOnWriteArrayList<>();

    /** Headers by their small names. */
    record Got(Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.get(name).getFirst();
        }
    }

    Endpoint() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    void answers(int status) {
        this.status = status;
    }

    /** Takes its time with every answer until {@link #release()}. */
    void hold() {
        held = new CountDownLatch(1);
    }

    void release() {
        held.countDown();
    }

    Got next() throws InterruptedException {
        var next = got.poll(20, TimeUnit.SECONDS);
        if (next == null) throw new AssertionError("nothing came");
        return next;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = status; // as it was when it came, not when the test has seen it
            atOnce.add(inside.incrementAndGet());
            var headers = new ConcurrentHashMap<String, List<String>>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
            got.add(new Got(headers, new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            held.await();
            inside.decrementAndGet();
            exchange.sendResponseHeaders(answer, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        release();
        server.stop(0);
    }
}
