package io.gendan.eventsourcing;

import java.time.Instant;
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
    private static final Pattern ETAG = Pattern.compile("(W/)?\"(\\d{1,18})\"");

    /**
     * The version the caller has seen, if they named one; {@code *} names none. Throws a problem: 400 when the header is not one of
     * our ETags, 412 when it is a weak one, which by RFC 9110 never matches here.
     */
    public OptionalLong expected() {
        if (namesNoVersion()) return OptionalLong.empty();
        var tag = ETAG.matcher(ifMatch.strip());
        if (!tag.matches())
            throw new Problem(
                    400,
                    "IF_MATCH_UNREADABLE",
                    "If-Match takes one ETag as this API gave it, like \"3\", not " + ifMatch);
        if (tag.group(1) != null)
            throw new Problem(
                    412, "STALE_VERSION", "A weak ETag never matches: send \"" + tag.group(2) + "\" without the W/");
        return OptionalLong.of(Long.parseLong(tag.group(2)));
    }

    /** The same where somebody else's newer decision could be overwritten: without a version the answer is 428. */
    public OptionalLong demanded() {
        if (namesNoVersion())
            throw new Problem(
                    428,
                    "IF_MATCH_REQUIRED",
                    "Read the resource first and send its ETag as If-Match, so that no newer decision is overwritten");
        return expected();
    }

    boolean namesNoVersion() {
        return ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*");
    }
}
