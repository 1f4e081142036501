package io.gendan.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The one typeface of what is printed, which has Chinese and most of Europe's letters; read once, and of it a page embeds what it uses. */
final class Typeface {
    private static final String FILE = "NotoSansSC-Regular.ttf";
    private static final String NOT_IN_IT = "□";
    private static final BaseFont BASE = read();

    private Typeface() {}

    private static BaseFont read() {
        try (var file = Typeface.class.getResourceAsStream(FILE)) {
            return BaseFont.createFont(FILE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BaseFont base() {
        return BASE;
    }

    static Font of(float size) {
        return new Font(BASE, size);
    }

    /** A letter that the typeface lacks is seen to be missing, not left out. */
    static String shown(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.codePoints().allMatch(Typeface::has)) return composed;
        var shown = new StringBuilder();
        composed.codePoints().forEach(letter -> {
            if (has(letter)) shown.appendCodePoint(letter);
            else shown.append(NOT_IN_IT);
        });
        return shown.toString();
    }

    private static boolean has(int letter) {
        return letter == '\n' || letter == '\r' || letter == '\t' || BASE.charExists(letter);
    }
}
