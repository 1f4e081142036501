package io.gendan.complaint.claim;

import io.gendan.complaint.words.Party;
import io.gendan.eventsourcing.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the ledger is added up by. {@code claims} says which claims are in which line: key, name and claim_id. */
enum LedgerBy {
    /** All of it in one line. */
    ALL("SELECT '00000000-0000-0000-0000-000000000000'::uuid AS key, NULL::text AS name, id AS claim_id FROM claim"),
    COMPLAINT(
            "SELECT complaint_id AS key, NULL::text AS name, id AS claim_id FROM claim WHERE complaint_id IS NOT NULL"),
    CASE("SELECT case_id AS key, NULL::text AS name, id AS claim_id FROM claim WHERE case_id IS NOT NULL"),
    CUSTOMER(
            "SELECT customer_id AS key, CASE direction WHEN 'AGAINST_US' THEN counterpart END AS name, id AS claim_id FROM claim"),
    SUPPLIER(firms(Party.SUPPLIER)),
    CARRIER(firms(Party.CARRIER)),
    FORWARDER(firms(Party.FORWARDER)),
    INSURER(firms(Party.INSURER));

    private final String claims;

    LedgerBy(String claims) {
        this.claims = claims;
    }

    String claims() {
        return claims;
    }

    /** A firm stands for what it paid us, and for what we paid to the customers whose claims ours against it belong to. */
    private static String firms(Party party) {
        return """
                SELECT md5(lower(ours.counterpart))::uuid AS key, ours.counterpart AS name, ours.id AS claim_id
                FROM claim ours WHERE ours.direction = 'OURS' AND ours.party = '%1$s'
                UNION
                SELECT md5(lower(ours.counterpart))::uuid, ours.counterpart, theirs.id
                FROM claim ours JOIN claim theirs ON theirs.direction = 'AGAINST_US'
                     AND (ours.back_to_back = theirs.id OR theirs.back_to_back = ours.id)
                WHERE ours.direction = 'OURS' AND ours.party = '%1$s'""".formatted(party);
    }

    static LedgerBy of(String text) {
        if (text == null) return ALL;
        for (var by : values()) if (by != ALL && by.word().equals(text)) return by;
        var words = Arrays.stream(values())
                .filter(by -> by != ALL)
                .map(LedgerBy::word)
                .collect(Collectors.joining(", "));
        throw Problem.of("by", "is one of " + words + ", not " + Problem.quoted(text));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
