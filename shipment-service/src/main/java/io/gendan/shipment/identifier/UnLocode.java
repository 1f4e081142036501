package io.gendan.shipment.identifier;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A place as UN/LOCODE writes it: two letters of the country, three of the place. */
public final class UnLocode {
    /** One harbour, several codes in use: each is understood, one is kept. The list of places has them too, but for CNQDG. */
    private static final Map<String, String> ALIASES = Map.of(
            "CNQIN", "CNTAO", "CNQDG", "CNTAO", "CNDAL", "CNDLC", "CNNBO", "CNNGB", "CNSGH", "CNSHA", "CNXAM", "CNXMN",
            "CNXGA", "CNXGG", "CNYTG", "CNYNT", "DJPOD", "DJJIB");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> NO_COUNTRY = Set.of("XZ", "XK"); // installations at sea; Kosovo

    private UnLocode() {}

    public static Optional<String> of(String text) {
        var code = Written.plainly(text);
        if (!code.matches("[A-Z]{2}[A-Z2-9]{3}")) return Optional.empty();
        var country = code.substring(0, 2);
        if (!COUNTRIES.contains(country) && !NO_COUNTRY.contains(country)) return Optional.empty();
        return Optional.of(ALIASES.getOrDefault(code, code));
    }
}
