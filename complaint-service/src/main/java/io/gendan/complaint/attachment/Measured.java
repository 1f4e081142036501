package io.gendan.complaint.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How large a file is and by what it is known again; its bytes have gone by and are not held. */
record Measured(String sha256, long size) {

    /** One that is larger than {@code most} is not read to its end. */
    static Measured of(Content content, long most) {
        try (var in = content.open()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[8192];
            long size = 0;
            for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
            return new Measured(HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
