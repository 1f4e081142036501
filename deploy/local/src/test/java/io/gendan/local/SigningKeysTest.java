package io.gendan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {
    private static final Instant LATER = Instant.parse("2126-11-28T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void the_first_is_made_once_and_for_our_eyes_only() throws Exception {
        var first = SigningKeys.in(folder).files();
        assertEquals(1, first.size());
        assertEquals(first, SigningKeys.in(folder).files());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(first.getFirst())));
    }

    @Test
    void a_key_stays_until_nothing_that_it_signed_is_good_any_more() {
        var keys = SigningKeys.in(folder);
        var first = keys.files().getFirst();
        var second = keys.rotate(LATER);
        assertEquals(List.of(first, second), keys.files());
        var third = keys.rotate(LATER.plus(Duration.ofMinutes(60)));
        assertTrue(keys.files().contains(first), "its successor signs for less than an hour");
        var fourth = keys.rotate(LATER.plus(Duration.ofMinutes(66)));
        assertEquals(List.of(second, third, fourth), keys.files());
    }
}
