package io.gendan.complaint.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finds words in a letter that people are glad to have thought about once more. It knows phrases and not their meaning: guidance, and no gate. */
final class Tone {
    private static final Map<String, List<String>> PHRASES = Map.of(
            "CONCEDES.en", phrases("concedes.en"),
            "CONCEDES.zh", phrases("concedes.zh"),
            "BLAMES.en", phrases("blames.en"),
            "BLAMES.zh", phrases("blames.zh"));

    private Tone() {}

    @Schema(name = "ToneWarningCode")
    enum Warned {
        /** Liability is conceded though nobody knows yet why it happened. */
        CONCEDES,
        /** The customer is blamed. */
        BLAMES,
        /** A claim is made and not said on what. */
        BASIS_MISSING
    }

    /** {@code phrase} as it is in our list, null where one is missing; {@code zh} and {@code en} say what to think about. */
    @Schema(name = "ToneWarning")
    record Warning(Warned code, String phrase, String zh, String en) {}

    /** Both languages are looked through: letters quote. */
    static List<Warning> warnings(Editions.Wording wording, boolean causeOpen, boolean toCustomer) {
        var text = (wording.subject() + "\n" + wording.body())
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        return Stream.concat(
                        causeOpen ? found(text, Warned.CONCEDES) : Stream.empty(),
                        toCustomer ? found(text, Warned.BLAMES) : Stream.empty())
                .toList();
    }

    private static Stream<Warning> found(String text, Warned code) {
        return Stream.of("en", "zh")
                .flatMap(language -> PHRASES.get(code + "." + language).stream())
                .filter(phrase -> stands(text, phrase))
                .map(phrase -> warning(code, phrase));
    }

    /** Of what somebody holds others responsible for. */
    static List<Warning> basis(LetterFacts facts) {
        if (!(facts instanceof ShippingFacts.RecourseNotice on)) return List.of();
        var isAboutSomething = on.orderNo() != null || on.shipmentNo() != null || on.billOfLadingNo() != null;
        return isAboutSomething && on.finding() != null ? List.of() : List.of(warning(Warned.BASIS_MISSING, null));
    }

    private static Warning warning(Warned code, String phrase) {
        return new Warning(
                code,
                phrase,
                LetterTexts.words("zh").of("warning." + code),
                LetterTexts.words("en").of("warning." + code));
    }

    /** A word of its own: in "your fault" nobody says "our fault". */
    private static boolean stands(String text, String phrase) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
            if (!isLatin(text, at - 1) && !isLatin(text, at + phrase.length())) return true;
        return false;
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }

    private static List<String> phrases(String file) {
        try (var in = Tone.class.getResourceAsStream("/letters/tone/" + file + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
