package io.gendan.shipment.identifier;

import java.text.Normalizer;
import java.util.Locale;

/** The same thing is written in many ways, also with the full-width letters of a Chinese keyboard; it is compared in one. */
final class Written {
    private Written() {}

    /** Capital letters and digits, and nothing else. */
    static String plainly(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
