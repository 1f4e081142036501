package io.gendan.acceptance;

import io.gendan.local.House;
import java.util.Map;
import java.util.Set;

final class Checker {
    Checker(House house, Mailbox mailbox) {}

    Map<String, Long> check(Set<String> accepted) {
        return Map.of();
    }
}
