package io.gendan.complaint.letter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.gendan.complaint.letter.Editions.Edition;
import io.gendan.complaint.letter.LetterView.Delivery;
import io.gendan.complaint.letter.LetterView.Status;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.LetterKind;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads letters, those that people write and those that the house writes, each with all that was written and where it is. */
@Singleton
class LetterViews {
    private static final String THE_HOUSE = "complaint-service";

    /** Of those ids: the draft where there is one, and what is in the mail where there is something. */
    private static final String LETTERS = """
            SELECT one.id, coalesce(draft.matter_kind, letter.matter_kind) AS matter_kind,
                coalesce(draft.matter_id, letter.matter_id) AS matter_id,
                coalesce(draft.matter_no, letter.matter_no) AS matter_no, coalesce(draft.kind, letter.kind) AS kind,
                coalesce(draft.customer_id, letter.customer_id) AS customer_id,
                coalesce(draft.language, letter.language) AS language, letter_firm.name AS firm,
                draft.id IS NOT NULL AS by_hand, draft.offer_no, draft.sent_edition, draft.sent_by, draft.sent_at, draft.erased_at,
                coalesce(draft.version, 0) AS version, coalesce(letter.status, CASE WHEN draft.called_off_at IS NULL THEN 'DRAFT' ELSE 'CALLED_OFF' END) AS status,
                letter.id IS NOT NULL AS in_the_mail, letter.subject, letter.body, letter.written_at,
                letter.attempts, letter.last_error, letter.accepted_at,
                coalesce(letter.recipients, (SELECT string_agg(coalesce(address, 'erased'), ', ' ORDER BY place)
                    FROM letter_recipient WHERE letter_id = one.id)) AS sent_to
            FROM one LEFT JOIN letter_draft draft ON draft.id = one.id LEFT JOIN letter ON letter.id = one.id
                LEFT JOIN letter_firm ON letter_firm.letter_id = one.id
            WHERE draft.id IS NOT NULL OR letter.id IS NOT NULL ORDER BY one.id""";

    private static final String ONE = "WITH one AS (SELECT ?::uuid AS id) ";
    private static final String OF_MATTER = """
            WITH one AS (
                SELECT id FROM (SELECT id FROM letter_draft WHERE matter_id = ?
                    UNION SELECT id FROM letter WHERE matter_id = ?) all_of_it
                WHERE id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000') ORDER BY id LIMIT ?)
            """;

    private final Editions editions;

    LetterViews(Editions editions) {
        this.editions = editions;
    }

    Optional<LetterView> find(Tx tx, LetterId id) {
        return views(tx, ONE, id).stream().findFirst();
    }

    /** Until the transaction ends nobody edits, sends, calls off or erases it. */
    void lock(Tx tx, LetterId id) {
        tx.query("SELECT 1 FROM letter_draft WHERE id = ? FOR UPDATE", _ -> true, id);
    }

    List<LetterView> page(Tx tx, UUID matter, UUID after, int limit) {
        return views(tx, OF_MATTER, matter, matter, after, limit);
    }

    private record Row(LetterView letter, Edition house) {}

    private List<LetterView> views(Tx tx, String which, Object... arguments) {
        var rows = tx.query(which + LETTERS, LetterViews::row, arguments);
        var written = editions
                .of(tx, rows.stream().map(row -> row.letter().id()).toList())
                .stream()
                .collect(groupingBy(Editions.Of::letter, mapping(Editions.Of::edition, toList())));
        return rows.stream()
                .map(row -> row.letter()
                        .with(written.getOrDefault(
                                row.letter().id(), row.house() == null ? List.of() : List.of(row.house()))))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        var id = new LetterId(row.getObject("id", UUID.class));
        var kind = LetterKind.valueOf(row.getString("kind"));
        var customer = row.getObject("customer_id", UUID.class);
        var byHand = row.getBoolean("by_hand");
        var delivery = !row.getBoolean("in_the_mail")
                ? null
                : new Delivery(
                        id.messageId(),
                        row.getString("sent_to"),
                        row.getInt("attempts"),
                        row.getString("last_error"),
                        Columns.instant(row, "accepted_at"));
        var house = byHand
                ? null
                : new Edition(
                        1,
                        row.getString("subject"),
                        row.getString("body"),
                        null,
                        null,
                        THE_HOUSE,
                        Columns.instant(row, "written_at"));
        return new Row(
                new LetterView(
                        id,
                        LetterList.matter(row),
                        kind,
                        customer == null ? null : new CustomerId(customer),
                        row.getString("firm"),
                        row.getObject("offer_no", Integer.class),
                        row.getString("language"),
                        byHand,
                        Status.valueOf(row.getString("status")),
                        List.of(),
                        byHand ? row.getObject("sent_edition", Integer.class) : Integer.valueOf(1),
                        byHand ? row.getString("sent_by") : THE_HOUSE,
                        byHand ? Columns.instant(row, "sent_at") : Columns.instant(row, "written_at"),
                        delivery,
                        Guidance.of(kind),
                        Columns.instant(row, "erased_at"),
                        row.getLong("version")),
                house);
    }
}
