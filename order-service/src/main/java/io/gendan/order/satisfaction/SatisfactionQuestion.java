package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Narrowing;
import io.gendan.sheets.Sort;
import io.gendan.sheets.Sort.Key;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lines of sheet 13-14 are wanted, and in which order. */
class SatisfactionQuestion {
    private static final SequencedMap<String, List<Key>> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("askedAt", List.of(Key.time("asked_at"), Key.id("id")));
        SORTS.put("answeredAt", List.of(Key.time("answered_or_never"), Key.id("id")));
        SORTS.put("customerName", List.of(Key.text("customer_name"), Key.id("id")));
        SORTS.put("lowestScore", List.of(Key.number("lowest_or_best"), Key.id("id")));
    }

    @QueryParam("customer")
    String customer;

    @QueryParam("occasion")
    @Parameter(schema = @Schema(implementation = Occasion.class))
    String occasion;

    @QueryParam("answered")
    @Parameter(schema = @Schema(enumeration = {"true", "false"}))
    String answered;

    @QueryParam("lowestScore")
    @Parameter(
            description = "Answers with this score or a lower one anywhere, from 1 to 5",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "5"))
    String lowestScore;

    @QueryParam("askedFrom")
    @Parameter(description = "A day where the company is", example = "2026-03-01")
    String askedFrom;

    @QueryParam("askedTo")
    @Parameter(description = "A day where the company is, which is the last one", example = "2026-03-31")
    String askedTo;

    @QueryParam("sort")
    @Parameter(
            description =
                    "askedAt, answeredAt, customerName or lowestScore (what is not answered stands last); -askedAt is the latest first")
    String sort;

    Narrowing narrowing(CompanyDays days) {
        return new Narrowing(Sort.of(sort, SORTS))
                .to("customer_id = ?", Page.only("customer", customer))
                .to("occasion = ?", Page.only("occasion", occasion, Occasion.class))
                .to("(answered_at IS NOT NULL) = ?", Narrowing.yesOrNo("answered", answered))
                .to("lowest_or_best <= ?", score(lowestScore))
                .toDays("asked_at", days, Narrowing.day("askedFrom", askedFrom), Narrowing.day("askedTo", askedTo));
    }

    private static Integer score(String text) {
        if (text == null) return null;
        if (text.matches("[1-5]")) return Integer.valueOf(text);
        throw new Problem(400, "INVALID_REQUEST", "lowestScore is from 1 to 5, not " + Problem.quoted(text));
    }
}
