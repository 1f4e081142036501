package io.gendan.eventsourcing;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs where a page ended, so that a cursor is good for nothing but going on with the list it came from. The first key signs; every
 * key that is listed is believed, so that one can be changed without anybody losing their place.
 */
@Singleton
class CursorKeys {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,20}:.{32,}");
    private static final int SIGNATURE_BYTES = 16;

    private final Map<String, byte[]> secrets = new LinkedHashMap<>();
    private final String signing;

    /** @param keys like {@code 2026b:secret}, a name and at least 32 characters */
    CursorKeys(@ConfigProperty(name = "gendan.cursor.keys") List<String> keys) {
        for (var key : keys) {
            if (!KEY.matcher(key).matches())
                throw new IllegalStateException(
                        "gendan.cursor.keys lists name:secret, the secret at least 32 characters long");
            var parts = key.split(":", 2);
            secrets.put(parts[0], parts[1].getBytes(StandardCharsets.UTF_8));
        }
        signing = secrets.keySet().iterator().next();
    }

    /** @param scope which list, narrowed to what, and whose: the same has to be said when it comes back */
    String signed(String cursor, String scope) {
        return cursor + "." + signing + "." + signature(signing, cursor, scope);
    }

    /** Throws a problem (400) on what is no cursor of ours, and on one of another list, other filters or another caller. */
    void check(String signed, String parameter, String scope) {
        var parts = signed.split("\\.", -1);
        if (parts.length != 3) throw Page.unreadable(parameter);
        if (!secrets.containsKey(parts[1]) || !isEqual(parts[2], signature(parts[1], parts[0], scope)))
            throw Problem.of(
                    "CURSOR_INVALID",
                    parameter,
                    "goes on with the list it came from only: for the same caller, with the same filters and sort, and not"
                            + " for ever. Begin the list again without it");
    }

    private static boolean isEqual(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String key, String cursor, String scope) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.get(key), "HmacSHA256"));
            var whole = mac.doFinal((cursor + "\n" + scope).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
