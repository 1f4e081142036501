package io.gendan.benchmarks;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a service asked its database, as the database's own log has it: with the values in it, ready to be typed into psql. */
final class OwnSql {
    /** Up to the log's next line; what has no parameters has no line about them. */
    private static final Pattern STATEMENT = Pattern.compile(
            "execute [^:]*: ((?:WITH page AS|SELECT value, complaints).*?)(?=\\n\\d{4}-|\\z)"
                    + "(?:\\n\\d{4}-[^\\n]* DETAIL:  [Pp]arameters: ([^\\n]*(?:\\n\\t[^\\n]*)*))?",
            Pattern.DOTALL);

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*'|NULL)");

    private OwnSql() {}

    /** The last page that was asked for behind byte {@code from} of the log. */
    static Optional<String> lastPage(Path log, long from) throws IOException {
        String text;
        try (var behind = Files.newByteChannel(log).position(from)) {
            text = new String(Channels.newInputStream(behind).readAllBytes(), StandardCharsets.UTF_8);
        }
        var found = STATEMENT.matcher(text);
        String last = null;
        while (found.find()) last = withValues(found.group(1).replace("\n\t", "\n"), found.group(2));
        return Optional.ofNullable(last);
    }

    private static String withValues(String sql, String parameters) {
        Map<String, String> values = new HashMap<>();
        var each = PARAMETER.matcher(parameters == null ? "" : parameters);
        while (each.find()) values.put(each.group(1), each.group(2));
        return Pattern.compile("\\$(\\d+)")
                .matcher(sql)
                .replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }
}
