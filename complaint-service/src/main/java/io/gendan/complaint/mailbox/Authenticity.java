package io.gendan.complaint.mailbox;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the server that takes in our mail found out about where a mail comes from (RFC 8601): anybody can write any address under From.
 * Only that server is believed; it takes away what others have written in its name.
 *
 * @param server as it calls itself in {@code Authentication-Results}; without one nothing is known of any mail
 */
record Authenticity(Optional<String> server) {
    private static final Pattern COMMENT = Pattern.compile("\\((?:[^()\\\\]|\\\\.)*\\)");
    private static final Pattern FAILED =
            Pattern.compile("dmarc\\s*(?:/\\s*\\d+\\s*)?=\\s*fail\\b.*", Pattern.CASE_INSENSITIVE);

    /** The owner of the domain under From says that this mail is not theirs (DMARC). */
    boolean isForged(List<String> results) {
        return server.isPresent() && results.stream().map(Authenticity::plain).anyMatch(this::failed);
    }

    private boolean failed(String results) {
        var parts = results.split(";", -1);
        if (!parts[0].strip().split("\\s")[0].equalsIgnoreCase(server.orElseThrow())) return false;
        for (int i = 1; i < parts.length; i++)
            if (FAILED.matcher(parts[i].strip()).matches()) return true;
        return false;
    }

    /** On one line and without comments, in which anything may stand. */
    private static String plain(String header) {
        var text = header.replaceAll("\\s+", " ");
        for (var next = COMMENT.matcher(text).replaceAll(" "); !next.equals(text); ) {
            text = next;
            next = COMMENT.matcher(text).replaceAll(" ");
        }
        return text;
    }
}
