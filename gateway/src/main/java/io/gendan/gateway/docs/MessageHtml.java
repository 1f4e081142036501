package io.gendan.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** One message of the AsyncAPI document, for people. */
record MessageHtml(String type, JsonNode message) {

    /** A line of the table of contents. */
    String entry() {
        return "<li><a href=\"#%s\">%s</a>%s\n"
                .formatted(text(type), text(message.path("title").asText()), seen().isEmpty() ? "" : MARK);
    }

    String section() {
        var said = message.path("description").asText();
        return """
                <section id="%s">
                <h3>%s</h3>
                <p class="type"><code>%s</code>%s</p>
                %s<table>
                <tr><th>Field<th>Type<th>
                %s</table>
                <details><summary>Example</summary><pre>%s</pre></details>
                </section>
                """.formatted(
                        text(type),
                        text(message.path("title").asText()),
                        text(type),
                        seen().isEmpty() ? "" : MARK + " customers see what has the mark",
                        said.isEmpty() ? "" : paragraphs(said) + "\n",
                        rows("", message.path("payload"), seen()),
                        text(message.at("/examples/0/payload").toPrettyString()));
    }

    private static final String MARK = " <span class=\"customers\" title=\"customers see this\">●</span>";

    private Set<String> seen() {
        var seen = new TreeSet<String>();
        message.path("x-customers-see").forEach(field -> seen.add(field.asText()));
        return seen;
    }

    /** What lies within a field follows it, by its whole path: that is how the audience names it too. */
    private static String rows(String within, JsonNode schema, Set<String> seen) {
        var rows = new StringBuilder();
        schema.path("properties").properties().forEach(field -> {
            var path = within + field.getKey();
            var known = field.getValue();
            rows.append("<tr><td><code>%s</code>%s<td>%s<td>%s\n"
                    .formatted(
                            text(path),
                            seen.contains(path) ? MARK : "",
                            text(kind(known)),
                            inline(known.path("description").asText())));
            rows.append(rows(path + ".", known.has("items") ? known.path("items") : known, seen));
        });
        return rows.toString();
    }

    private static String kind(JsonNode schema) {
        if (schema.has("items")) return "list of " + kind(schema.path("items"));
        if (schema.path("pattern").asText().contains("[0-9]")) return "decimal in a string";
        return schema.path("format").asText(schema.path("type").asText());
    }

    static String paragraphs(String text) {
        return "<p>" + inline(text.strip()).replaceAll("\\n\\s*\\n", "</p>\n<p>") + "</p>";
    }

    private static String inline(String text) {
        return text(text).replaceAll("`([^`]*)`", "<code>$1</code>");
    }

    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
