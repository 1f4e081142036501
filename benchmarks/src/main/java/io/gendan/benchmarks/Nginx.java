package io.gendan.benchmarks;

import io.gendan.local.CannotRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An nginx of our own, in front of everything it is told to stand before and with nothing else to do. */
final class Nginx implements AutoCloseable {
    private static final int ANSWER = 500; // bytes

    private final Process process;

    private Nginx(Process process) {
        this.process = process;
    }

    /** Gives each GET the same 500 bytes. */
    static Nginx answering(Path folder, int port) throws IOException {
        var body = "{\"id\": \"%s\"}".formatted("0123456789".repeat(50)).substring(0, ANSWER - 2) + "\"}";
        return start(folder.resolve("upstream"), 1, """
                server {
                  listen 127.0.0.1:%d;
                  location / { default_type application/json; return 200 '%s'; }
                }
                """.formatted(port, body));
    }

    /** Hands each request on, on connections that it keeps, and knows nobody. */
    static Nginx handingOn(Path folder, int port, int upstream) throws IOException {
        return start(folder.resolve("proxy"), 2, """
                upstream it { server 127.0.0.1:%d; keepalive 256; keepalive_requests 100000000; }
                server {
                  listen 127.0.0.1:%d;
                  location / { proxy_pass http://it; proxy_http_version 1.1; proxy_set_header Connection ""; }
                }
                """.formatted(upstream, port));
    }

    private static Nginx start(Path folder, int workers, String server) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve("nginx.conf");
        Files.writeString(file, """
                %s
                worker_processes %d;
                daemon off;
                pid nginx.pid;
                error_log error.log;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  keepalive_requests 100000000;
                  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
                  uwsgi_temp_path uwsgi; scgi_temp_path scgi;
                %s
                }
                """.formatted(
                        "root".equals(System.getProperty("user.name")) ? "user root;" : "", workers, server));
        return new Nginx(
                new ProcessBuilder(Tools.find("nginx", "nginx-light"), "-p", folder.toString(), "-c", file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out.log").toFile())
                        .start());
    }

    void mustRun() throws InterruptedException {
        if (process.waitFor(300, TimeUnit.MILLISECONDS)) throw new CannotRun("nginx has ended: see its out.log");
    }

    /** QUIT lets it end with its workers. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
