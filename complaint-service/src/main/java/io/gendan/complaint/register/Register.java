package io.gendan.complaint.register;

import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Tx.RowReader;
import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Lines;
import io.gendan.sheets.Narrowing;
import io.gendan.sheets.Narrowing.Placed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** 客户投诉登记追踪表: every complaint on one line, read from the tables of the other read models. */
@Singleton
class Register {
    private static final String COMPLAINTS =
            "(SELECT complaint.*, coalesce(product, '') AS product_name FROM complaint) complaint ";

    private static final String SELECT = """
            WITH page AS (SELECT complaint.*, %s AS place FROM %s %s %s LIMIT ?)
            SELECT page.*, page.view ->> 'demand' AS demand, known.name AS customer_name,
                (agreed.worth ->> 'amount')::numeric AS agreed_amount, agreed.worth ->> 'currency' AS agreed_currency,
                agreed.worth IS NOT NULL AND page.view -> 'agreedOfferNo' IS NULL AS settled_before,
                clock.due_at AS next_deadline, clock.kind AS next_deadline_kind,
                ARRAY(SELECT share.key || ' ' || share.value || ' %%' FROM jsonb_each_text(page.view #> '{liability,shares}') share
                      ORDER BY share.value::int DESC, share.key) AS liability,
                ARRAY(SELECT DISTINCT counterpart FROM claim WHERE claim.complaint_id = page.id AND direction = 'OURS'
                      AND paid > 0 ORDER BY counterpart) AS recovered_from,
                (SELECT score FROM known_satisfaction asked WHERE asked.complaint_id = page.id) AS satisfaction
            FROM page
            LEFT JOIN known_customer known ON known.customer_id = page.customer_id
            LEFT JOIN LATERAL (SELECT due_at, kind FROM complaint_clock WHERE complaint_id = page.id AND due_at IS NOT NULL
                               ORDER BY due_at LIMIT 1) clock ON page.ended_at IS NULL
            LEFT JOIN LATERAL (SELECT offer -> 'worth' AS worth FROM jsonb_array_elements(page.view -> 'offers') WITH ORDINALITY each (offer, no)
                               WHERE offer ->> 'status' = 'ACCEPTED' ORDER BY no DESC LIMIT 1) agreed ON true
            %s""";

    private final CompanyDays days;
    private final Clock clock;

    Register(CompanyDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    List<Placed<RegisterLine>> page(Tx tx, Narrowing which, int limit) {
        return tx.query(sql(which), reader(which), which.arguments(limit));
    }

    Lines all(Narrowing which) {
        return new Lines() {
            @Override
            public long count(Tx tx, int most) {
                return tx.first(
                                "SELECT count(*) FROM (SELECT FROM " + COMPLAINTS + which.where() + "LIMIT ?) found",
                                row -> row.getLong(1),
                                which.arguments(most + 1L))
                        .orElseThrow();
            }

            @Override
            public void each(Tx tx, Consumer<List<?>> taker) {
                tx.each(
                        sql(which),
                        reader(which),
                        placed -> taker.accept(RegisterForm.cells(placed.line(), days)),
                        which.arguments(Long.MAX_VALUE));
            }
        };
    }

    private static String sql(Narrowing which) {
        return SELECT.formatted(which.place(), COMPLAINTS, which.where(), which.orderBy(), which.orderBy("page"));
    }

    private RowReader<Placed<RegisterLine>> reader(Narrowing which) {
        var now = clock.instant();
        var lineNo = new long[] {which.linesBefore()};
        return row -> new Placed<>(RegisterLine.of(row, ++lineNo[0], days, now), Arrays.asList((String[])
                row.getArray("place").getArray()));
    }
}
