package io.gendan.gateway.door;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a request is, as the API document calls it: {@code GET /v1/orders/{orderId}}. */
@Singleton
class Operations {
    private static final Pattern PATH = Pattern.compile(" {2}(/\\S+):");
    private static final Pattern METHOD = Pattern.compile(" {4}(get|post|put|patch|delete):");

    private final Node root = new Node();

    /** One place of paths: what may follow literally, and what may follow in the place of a parameter. */
    private static final class Node {
        private final Map<String, Node> literal = new HashMap<>();
        private final SortedMap<Shape, Node> shaped = new TreeMap<>();
        private final Map<String, String> operations = new HashMap<>(); // by method
    }

    /** What stands around a parameter, {@code sheet.{format}} or {@code {id}.pdf}: the more, the sooner it is looked at. */
    private record Shape(String before, String after) implements Comparable<Shape> {
        private static final Comparator<Shape> ORDER = Comparator.comparingInt(
                        (Shape shape) -> -shape.before.length() - shape.after.length())
                .thenComparing(Shape::before)
                .thenComparing(Shape::after);

        boolean fits(String segment) {
            return segment.length() > before.length() + after.length()
                    && segment.startsWith(before)
                    && segment.endsWith(after);
        }

        @Override
        public int compareTo(Shape other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The document is long and its form is ours: the few lines that count are found by how far they stand
     * from the margin, in a hundredth of the time that reading all of it would take at every start.
     */
    Operations() {
        try (var document = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/api/openapi.yaml")), StandardCharsets.UTF_8))) {
            var path = "";
            for (var line = document.readLine(); line != null; line = document.readLine()) {
                if (!line.startsWith("  ")) continue;
                var asPath = PATH.matcher(line);
                var asMethod = METHOD.matcher(line);
                if (asPath.matches()) path = asPath.group(1);
                else if (!path.isEmpty() && asMethod.matches())
                    add(asMethod.group(1).toUpperCase(java.util.Locale.ROOT), path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String method, String path) {
        var node = root;
        for (var segment : path.substring(1).split("/")) {
            int begin = segment.indexOf('{');
            node = begin < 0
                    ? node.literal.computeIfAbsent(segment, _ -> new Node())
                    : node.shaped.computeIfAbsent(
                            new Shape(segment.substring(0, begin), segment.substring(segment.lastIndexOf('}') + 1)),
                            _ -> new Node());
        }
        node.operations.put(method, method + " " + path);
    }

    Optional<String> of(String method, String path) {
        return path.startsWith("/v1/")
                ? Optional.ofNullable(find(root, List.of(path.substring(1).split("/")), 0, method))
                : Optional.empty();
    }

    private static String find(Node node, List<String> segments, int at, String method) {
        if (at == segments.size()) return node.operations.get(method);
        var segment = segments.get(at);
        var literal = node.literal.get(segment);
        var found = literal == null ? null : find(literal, segments, at + 1, method);
        for (var each : node.shaped.entrySet()) {
            if (found != null) return found;
            if (each.getKey().fits(segment)) found = find(each.getValue(), segments, at + 1, method);
        }
        return found;
    }

    List<String> all() {
        var all = new ArrayList<String>();
        collect(root, all);
        return all;
    }

    private static void collect(Node node, List<String> all) {
        all.addAll(node.operations.values());
        node.literal.values().forEach(next -> collect(next, all));
        node.shaped.values().forEach(next -> collect(next, all));
    }
}
