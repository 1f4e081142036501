package io.gendan.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.gendan.local.CannotRun;
import io.gendan.local.House;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** A body of one gigabyte each way, while the gateway's heap is looked at. */
record Gigabyte(House house, Processes processes, String token) {
    private static final int PART = 1 << 20;
    private static final int LOOK_EVERY_MS = 400;
    private static final double MOST_MB = 64;
    private static final Pattern USED = Pattern.compile("(?:DefNew|Tenured)\\s+total \\d+K, used (\\d+)K");

    void measure(Options options, Report report) throws Exception {
        int parts = options.either(1024, 64);
        var complaint = URI.create(house.url("complaint-service"));
        var upstream =
                HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), complaint.getPort()), 0);
        upstream.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        upstream.createContext("/", exchange -> answer(exchange, parts));
        upstream.start();
        try {
            grows(report, "%d MB to a service".formatted(parts), parts, () -> send(parts));
            grows(report, "%d MB from a service".formatted(parts), parts, this::fetch);
        } finally {
            upstream.stop(0);
        }
    }

    /** Looked at as it is, and after a collection: what has gone through and is not swept up yet is held by nobody. */
    private void grows(Report report, String what, int parts, Callable<Long> transfer) throws Exception {
        long before = held();
        long seen = before;
        long held = before;
        long began = System.nanoTime();
        try (var runner = Executors.newVirtualThreadPerTaskExecutor()) {
            var bytes = runner.submit(transfer);
            while (!bytes.isDone()) {
                Thread.sleep(LOOK_EVERY_MS);
                seen = Math.max(seen, used());
                held = Math.max(held, held());
            }
            if (bytes.get() != (long) parts * PART) throw new CannotRun(bytes.get() + " bytes went through");
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        report.add(Result.within(what + ", growth of the gateway's heap", megabytes(held - before), "MB", MOST_MB));
        report.add(Result.tells(what + ", with what is not swept up", megabytes(seen - before), "MB"));
        report.add(Result.tells(what, parts / seconds, "MB/s"));
    }

    private long held() throws IOException {
        jcmd("GC.run");
        return used();
    }

    private static double megabytes(long kilobytes) {
        return kilobytes / 1024.0;
    }

    /** How many bytes the service says that it was sent. */
    private long send(int parts) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(house.url("gateway") + "/v1/attachments"))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> new Zeros((long) parts * PART)), (long) parts * PART))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new CannotRun(answer.statusCode() + " " + answer.body());
            return Long.parseLong(answer.body());
        }
    }

    private long fetch() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(house.url("gateway") + "/v1/attachments"))
                .header("Authorization", "Bearer " + token)
                .build();
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var body = client.send(request, BodyHandlers.ofInputStream()).body()) {
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void answer(HttpExchange exchange, int parts) throws IOException {
        try (exchange) {
            long taken = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            if (exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(200, (long) parts * PART);
                new Zeros((long) parts * PART).transferTo(exchange.getResponseBody());
                return;
            }
            var said = Long.toString(taken).getBytes();
            exchange.sendResponseHeaders(200, said.length);
            exchange.getResponseBody().write(said);
        }
    }

    /** Bytes that come from nowhere. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) return -1;
            int count = (int) Math.min(length, left);
            left -= count;
            return count;
        }
    }

    /** In KB. */
    private long used() throws IOException {
        return USED.matcher(jcmd("GC.heap_info"))
                .results()
                .mapToLong(each -> Long.parseLong(each.group(1)))
                .sum();
    }

    private String jcmd(String what) throws IOException {
        var jcmd = System.getProperty("java.home") + "/bin/jcmd";
        var process = new ProcessBuilder(jcmd, "" + processes.pid("gateway"), what)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes());
    }
}
