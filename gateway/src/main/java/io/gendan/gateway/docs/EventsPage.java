package io.gendan.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The messages to read, for people: docs/api/asyncapi.yaml as one page without a script, and the document itself. */
@Path("/")
class EventsPage {
    private final String yaml;
    private final String page;

    EventsPage() throws IOException {
        try (var file = getClass().getResourceAsStream("/api/asyncapi.yaml")) {
            yaml = new String(Objects.requireNonNull(file, "api/asyncapi.yaml").readAllBytes(), StandardCharsets.UTF_8);
        }
        page = page(new YAMLMapper().readTree(yaml));
    }

    @GET
    @Path("docs/events")
    @PermitAll
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public String page() {
        return page;
    }

    @GET
    @Path("docs/asyncapi.yaml")
    @PermitAll
    @Produces("application/yaml")
    @Operation(hidden = true)
    public String document() {
        return yaml;
    }

    private static String page(JsonNode document) {
        var messages = document.at("/components/messages");
        var contents = new StringBuilder();
        var sections = new StringBuilder();
        for (var channel : document.path("channels")) {
            var topic = MessageHtml.text(channel.path("address").asText());
            var said = MessageHtml.text(channel.path("description").asText());
            contents.append("<h3>%s</h3>\n<ul>\n".formatted(topic));
            sections.append("<h2>%s</h2>\n<p>%s.</p>\n".formatted(topic, said));
            channel.path("messages").fieldNames().forEachRemaining(type -> {
                var message = new MessageHtml(type, messages.path(type));
                contents.append(message.entry());
                sections.append(message.section());
            });
            contents.append("</ul>\n");
        }
        return PAGE.formatted(
                MessageHtml.paragraphs(document.at("/info/description").asText()), contents, sections);
    }

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Gendan: what is said</title>
            <style>
              body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; display: grid; grid-template-columns: 19rem minmax(0, 1fr) }
              nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 1rem; box-sizing: border-box; background: #8881 }
              nav ul { list-style: none; padding: 0; margin: 0; font-size: .875rem }
              main { max-width: 56rem; padding: 1rem 2rem 4rem }
              section { border-top: 1px solid #8884; padding-top: .5rem; margin-top: 1.5rem }
              code, pre { background: #8882; padding: 0 .3em; overflow-wrap: anywhere }
              pre { padding: .75rem; overflow: auto; font-size: .8125rem; line-height: 1.4 }
              table { border-collapse: collapse; table-layout: fixed; width: 100%%; font-size: .875rem }
              th, td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #8883 }
              th:first-child { width: 34%% } th:nth-child(2) { width: 9rem }
              .type { color: #666; font-size: .875rem } .customers { color: #05603a; font-size: .875rem; font-weight: 600 }
              @media (max-width: 48rem) { body { display: block } nav { position: static; height: auto } main { padding: 1rem } }
            </style>
            <nav>
            <p><a href="/">Gendan 跟单</a> · <a href="/docs">API</a> · <a href="/docs/asyncapi.yaml">AsyncAPI 3</a></p>
            %2$s</nav>
            <main>
            <h1>What is said</h1>
            %1$s
            <p>Over HTTP the same messages come from <code>GET /v1/events</code>, in order, or as a stream; <code>type</code> narrows
              them to one of these. <span class="customers">● customers see</span> marks what the customers' own systems are given.</p>
            %3$s</main>
            </html>
            """;
}
