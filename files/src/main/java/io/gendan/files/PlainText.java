package io.gendan.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Text in whatever encoding, and neither a program of ours or theirs nor a page: no control characters, no markup at its start. */
record PlainText() implements Marks {
    private static final int LOOKED_AT = 512;
    private static final List<String> PAGES =
            List.of("<!doctype", "<html", "<svg", "<?xml", "<script", "<head", "<body", "<iframe", "%pdf");

    @Override
    public boolean in(InputStream content) throws IOException {
        var beginning = content.readNBytes(LOOKED_AT);
        if (isPage(beginning)) return false;
        return isWide(beginning) || isText(beginning, beginning.length) && isTextToTheEnd(content);
    }

    private static boolean isTextToTheEnd(InputStream content) throws IOException {
        var buffer = new byte[8192];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer))
            if (!isText(buffer, read)) return false;
        return true;
    }

    /** UTF-16 by its mark: every other byte may be nothing there. */
    private static boolean isWide(byte[] beginning) {
        return beginning.length > 1
                && ((beginning[0] & 0xff) == 0xff && (beginning[1] & 0xff) == 0xfe
                        || (beginning[0] & 0xff) == 0xfe && (beginning[1] & 0xff) == 0xff);
    }

    private static boolean isPage(byte[] beginning) {
        var text = new String(beginning, StandardCharsets.ISO_8859_1)
                .replaceAll("[^\\x21-\\x7e]", "")
                .toLowerCase(Locale.ROOT);
        return PAGES.stream().anyMatch(text::startsWith);
    }

    private static boolean isText(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int one = bytes[i] & 0xff;
            var layout = one == '\t' || one == '\n' || one == '\r' || one == '\f' || one == 0x1b;
            if (one < 0x20 && !layout || one == 0x7f) return false;
        }
        return true;
    }
}
