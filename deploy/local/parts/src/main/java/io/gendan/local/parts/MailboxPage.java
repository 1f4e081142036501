package io.gendan.local.parts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The mailbox for people ({@code /}) and for tests ({@code /messages}, {@code /messages/count}, {@code /messages/<id>}). */
final class MailboxPage {
    private static final int ON_THE_PAGE = 200;

    private final KeptMails mails;

    private MailboxPage(KeptMails mails) {
        this.mails = mails;
    }

    static void serve(int port, KeptMails mails) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 64);
        server.createContext("/", new MailboxPage(mails)::answer);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
    }

    private void answer(HttpExchange http) throws IOException {
        var path = http.getRequestURI().getPath();
        try (http) {
            http.getRequestBody().readAllBytes();
            if (!http.getRequestMethod().equals("GET")) http.sendResponseHeaders(405, -1);
            else if (path.equals("/")) page(http);
            else if (path.equals("/messages")) list(http);
            else if (path.equals("/messages/count")) send(http, "text/plain", "" + mails.count(query(http, "to")));
            else if (path.startsWith("/messages/")) source(http, path.substring("/messages/".length()));
            else http.sendResponseHeaders(404, -1);
        } catch (NumberFormatException notANumber) {
            http.sendResponseHeaders(400, -1);
        }
    }

    private Stream<KeptMail> wanted(HttpExchange http, long limit) {
        var to = query(http, "to");
        return StreamSupport.stream(mails.newestFirst().spliterator(), false)
                .filter(mail -> mail.isTo(to))
                .limit(query(http, "limit").map(Long::parseLong).orElse(limit));
    }

    // Written mail by mail: thousands of texts never lie in memory together.
    private void list(HttpExchange http) throws IOException {
        var wanted = wanted(http, Long.MAX_VALUE);
        http.getResponseHeaders().set("Content-Type", "application/json");
        http.sendResponseHeaders(200, 0);
        try (var json = new JsonFactory().createGenerator(http.getResponseBody())) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartArray();
            for (var mail : (Iterable<KeptMail>) wanted::iterator) write(json, mail);
            json.writeEndArray();
        }
    }

    private void write(JsonGenerator json, KeptMail mail) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", mail.id());
        json.writeStringField("messageId", mail.messageId());
        json.writeStringField("receivedAt", mail.receivedAt().toString());
        json.writeStringField("from", mail.from());
        json.writeFieldName("to");
        json.writeArray(mail.to().toArray(String[]::new), 0, mail.to().size());
        json.writeStringField("subject", mail.subject());
        json.writeStringField("text", mails.text(mail));
        json.writeEndObject();
    }

    private void source(HttpExchange http, String id) throws IOException {
        var mail = mails.mail(id);
        if (mail.isEmpty()) http.sendResponseHeaders(404, -1);
        else send(http, "text/plain", new String(mails.source(mail.get()), StandardCharsets.UTF_8));
    }

    private void page(HttpExchange http) throws IOException {
        var wanted = wanted(http, ON_THE_PAGE);
        http.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        http.sendResponseHeaders(200, 0);
        try (var html = new OutputStreamWriter(http.getResponseBody(), StandardCharsets.UTF_8)) {
            html.write("""
                    <!doctype html><html lang="en"><meta charset="utf-8"><title>Mailbox</title>
                    <style>body{font:15px/1.5 system-ui,sans-serif;margin:2rem;max-width:60rem}
                    summary{cursor:pointer}pre{white-space:pre-wrap;background:#f4f4f4;padding:1rem}small{color:#555}</style>
                    <h1>Mailbox</h1><p>%d mails kept, newest first.</p>
                    """.formatted(mails.count(Optional.empty())));
            for (var mail : (Iterable<KeptMail>) wanted::iterator) {
                html.write("""
                        <details><summary>%s <small>to %s, from %s, %s</small></summary><pre>%s</pre>\
                        <a href="/messages/%s">as it came</a></details>
                        """.formatted(
                                escaped(mail.subject()),
                                escaped(String.join(", ", mail.to())),
                                escaped(mail.from()),
                                mail.receivedAt(),
                                escaped(mails.text(mail)),
                                mail.id()));
            }
        }
    }

    private static void send(HttpExchange http, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        http.sendResponseHeaders(200, bytes.length);
        http.getResponseBody().write(bytes);
    }

    private static Optional<String> query(HttpExchange http, String name) {
        var query = Optional.ofNullable(http.getRequestURI().getRawQuery()).orElse("");
        return Stream.of(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
