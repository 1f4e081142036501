package io.gendan.complaint.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, wherever they are: read once to know them and once to keep them, and never held as a whole. */
@FunctionalInterface
public interface Content {
    /** From the start, each time it is opened. */
    InputStream open() throws IOException;

    /** As 64 hex digits. */
    default String sha256() {
        return Measured.of(this, Long.MAX_VALUE).sha256();
    }

    static Content of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
