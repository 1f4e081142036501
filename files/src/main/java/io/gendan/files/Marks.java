package io.gendan.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** What the bytes of a file of one type have in common. */
interface Marks {
    /** Enough for every mark that stands at a fixed place. */
    int BEGINNING = 16;

    boolean in(InputStream content) throws IOException;

    /** One of these, that far from the start. */
    static AtAPlace at(int offset, String... hex) {
        return new AtAPlace(beginning -> Arrays.stream(hex)
                .map(HexFormat.of()::parseHex)
                .anyMatch(magic -> beginning.length >= offset + magic.length
                        && Arrays.equals(magic, 0, magic.length, beginning, offset, offset + magic.length)));
    }

    /** The name of an entry of an archive, which stands there as it is: nothing is unpacked to find it. */
    static Marks anywhere(String name) {
        var wanted = name.getBytes(StandardCharsets.US_ASCII);
        return content -> {
            int met = 0;
            var buffer = new byte[8192];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer))
                for (int i = 0; i < read; i++) {
                    // In an archive a name is not preceded by its own beginning: one step back is enough.
                    met = buffer[i] == wanted[met] ? met + 1 : buffer[i] == wanted[0] ? 1 : 0;
                    if (met == wanted.length) return true;
                }
            return false;
        };
    }

    @FunctionalInterface
    interface Test {
        boolean holds(byte[] beginning);
    }

    record AtAPlace(Test test) implements Marks {
        @Override
        public boolean in(InputStream content) throws IOException {
            return test.holds(content.readNBytes(BEGINNING));
        }

        AtAPlace and(AtAPlace other) {
            return new AtAPlace(beginning -> test.holds(beginning) && other.test.holds(beginning));
        }

        /** What comes after the beginning is looked at by the other. */
        Marks and(Marks rest) {
            return content -> in(content) && rest.in(content);
        }
    }
}
