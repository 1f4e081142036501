package io.gendan.eventsourcing;

import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A request that is being answered.
 *
 * @param tx the transaction that holds everything it does
 * @param now the time that its facts carry
 * @param actor id of the account that asks
 * @param ifMatch the raw header, null when absent
 */
public record Asked(Tx tx, Instant now, String actor, String ifMatch) {
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    /** The version the caller has seen, if they said so. Throws a problem (400) when the header is not one of our ETags. */
    public OptionalLong expected() {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) return OptionalLong.empty();
        var tags = Arrays.stream(ifMatch.split(",")).map(String::strip).toList();
        var version = ETAG.matcher(tags.getFirst());
        if (tags.size() != 1 || !version.matches())
            throw new Problem(
                    400,
                    "IF_MATCH_UNREADABLE",
                    "If-Match takes one ETag as this API gave it, like \"3\", not " + ifMatch);
        return OptionalLong.of(Long.parseLong(version.group(1)));
    }

    /** The same where somebody else's newer decision could be overwritten: without If-Match the answer is 428. */
    public OptionalLong demanded() {
        if (ifMatch == null || ifMatch.isBlank())
            throw new Problem(
                    428,
                    "IF_MATCH_REQUIRED",
                    "Read the resource first and send its ETag as If-Match, so that no newer decision is overwritten");
        return expected();
    }
}
