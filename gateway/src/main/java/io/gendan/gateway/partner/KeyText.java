package io.gendan.gateway.partner;

import io.gendan.eventsourcing.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * An API key as it is copied around: {@code gdn_}, eight characters that name it, {@code _}, forty that nobody guesses and six by
 * which a slip in copying is noticed before anything is looked up, and a scanner for lost secrets knows one of ours for sure.
 *
 * @param prefix the part that may be shown again
 */
record KeyText(String prefix, String text) {
    static final String START = "gdn_";

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int CHECK = 6;
    private static final Pattern FORM = Pattern.compile("(gdn_[0-9A-Za-z]{8})_[0-9A-Za-z]{46}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static KeyText next() {
        return next(START + random(8));
    }

    static KeyText next(String prefix) {
        var body = prefix + "_" + random(40);
        return new KeyText(prefix, body + check(body));
    }

    /** Empty when it is none of ours, or not as it was given out. */
    static Optional<KeyText> read(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) return Optional.empty();
        var end = text.length() - CHECK;
        return text.substring(end).equals(check(text.substring(0, end)))
                ? Optional.of(new KeyText(form.group(1), text))
                : Optional.empty();
    }

    /**
     * What is kept of it. Forty characters of sixty-two are 238 random bits: nobody tries them all, so nothing slow and no salt is
     * needed, as a password would, and each request can afford to be compared.
     */
    byte[] hash() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A log shows which key it was, and no key. */
    @Override
    public String toString() {
        return prefix + "_…";
    }

    private static String random(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        return text.toString();
    }

    private static String check(String body) {
        var sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.UTF_8));
        var digits = new StringBuilder();
        for (long left = sum.getValue(); digits.length() < CHECK; left /= DIGITS.length())
            digits.append(DIGITS.charAt((int) (left % DIGITS.length())));
        return digits.toString();
    }
}
