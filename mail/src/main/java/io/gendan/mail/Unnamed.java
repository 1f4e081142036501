package io.gendan.mail;

import java.util.Collection;
import java.util.regex.Pattern;

/** What a mail server says, without those to whom it says it. */
final class Unnamed {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\\[\\],;:\"'`]+@[^\\s<>()\\[\\],;:\"'`]+");
    private static final String SOMEBODY = "somebody";

    private Unnamed() {}

    static String said(String words, Collection<String> recipients) {
        if (words == null) return "the mail server gives no reason";
        var text = words;
        for (var recipient : recipients) {
            text = without(text, recipient);
            var at = recipient.lastIndexOf('@');
            if (at > 0) text = without(text, recipient.substring(0, at)); // as in: mailbox ann.buyer unavailable
        }
        return ADDRESS.matcher(text).replaceAll(SOMEBODY);
    }

    private static String without(String text, String name) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .replaceAll(SOMEBODY);
    }
}
