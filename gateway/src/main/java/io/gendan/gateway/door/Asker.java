package io.gendan.gateway.door;

/**
 * Whose requests are counted together.
 *
 * @param id a customer's, an account's name, or an address
 */
record Asker(Kind kind, String id) {
    enum Kind {
        PARTNER,
        STAFF,
        ADDRESS;

        Rations.PerMinute of(Rations rations) {
            return switch (this) {
                case PARTNER -> rations.partner();
                case STAFF -> rations.staff();
                case ADDRESS -> rations.address();
            };
        }

        String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Asker partner(String customer) {
        return new Asker(Kind.PARTNER, customer);
    }

    static Asker staff(String account) {
        return new Asker(Kind.STAFF, account);
    }

    static Asker address(String address) {
        return new Asker(Kind.ADDRESS, address);
    }
}
