package io.gendan.gateway.docs;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What generated clients call an operation: its method and its path, {@code postOrderConfirm} for {@code POST /v1/orders/{id}/confirm}.
 * Nothing of ours is in it, so that no class of ours that gets a better name breaks a client.
 */
final class OperationName {
    private OperationName() {}

    /** @param listed whether it answers with pages of a list: then it is called so, and one thing of the list can have its name */
    static String of(String method, String path, boolean listed) {
        var segments =
                path.substring("/v1/".length()).replace(".{format}", "/file").split("/");
        var name = new StringBuilder(listed ? "list" : method);
        for (int i = 0; i < segments.length; i++) {
            if (segments[i].startsWith("{")) name.append(capitalized(segments[i].replaceFirst("\\{.*}", "")));
            else name.append(capitalized(isOne(segments, i) ? singular(segments[i]) : segments[i]));
        }
        return name.toString();
    }

    /** Whether the next segment says which one. */
    private static boolean isOne(String[] segments, int i) {
        return i + 1 < segments.length && segments[i + 1].startsWith("{");
    }

    static String singular(String segment) {
        if (segment.endsWith("ies")) return segment.substring(0, segment.length() - 3) + "y";
        return segment.endsWith("s") ? segment.substring(0, segment.length() - 1) : segment;
    }

    private static String capitalized(String words) {
        return Arrays.stream(words.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
