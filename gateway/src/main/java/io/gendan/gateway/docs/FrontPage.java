package io.gendan.gateway.docs;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What somebody sees who comes to the door with a browser. */
@Path("/")
class FrontPage {
    private final Optional<String> mailbox;

    FrontPage(@ConfigProperty(name = "gendan.mailbox.url") Optional<String> mailbox) {
        this.mailbox = mailbox;
    }

    @GET
    @PermitAll
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public String page() {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Gendan 跟单</title>
                <style>
                  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem }
                  code { background: #8882; padding: 0 .3em }
                </style>
                <h1>Gendan 跟单</h1>
                <p>Order follow-up for export trade: once we know that something has happened to a shipment, the customer is told
                   first, and nobody can ask that customer for money until the matter is settled.</p>
                <ul>
                  <li><a href="/docs">The API, to read and to try</a>; the document itself as
                      <a href="/openapi">JSON</a> and <a href="/openapi?format=yaml">YAML</a></li>
                  <li><a href="/docs/events">The messages, to read</a>: what is said, in which words, and what of it customers see</li>
                  <li><code>POST /v1/tokens</code> signs in; every other call carries the token as <code>Authorization: Bearer …</code></li>
                  <li><code>GET /v1/events</code>: everything that was said, in order, also as a stream (<code>Accept: text/event-stream</code>)</li>
                  <li><code>GET /v1/timeline?order=…</code> or <code>?incident=…</code>: what was known, whom we told, what we asked money for</li>
                  %s<li><a href="/q/health/ready">Is it ready?</a></li>
                </ul>
                </html>
                """.formatted(mailbox.map(FrontPage::mailboxLine).orElse(""));
    }

    private static String mailboxLine(String url) {
        return "<li><a href=\"%s\">The mailbox</a>: every mail that was sent here</li>\n  "
                .formatted(url.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"));
    }
}
