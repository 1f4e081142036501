package io.gendan.order.tradedocument;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Viewer;
import io.gendan.order.demand.ShipmentId;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.tradedocument.DocumentEvent.ChangesAsked;
import io.gendan.order.tradedocument.DocumentEvent.Confirmed;
import io.gendan.order.tradedocument.DocumentEvent.Drafted;
import io.gendan.order.tradedocument.DocumentEvent.Dropped;
import io.gendan.order.tradedocument.DocumentEvent.Expected;
import io.gendan.order.tradedocument.DocumentEvent.FileErased;
import io.gendan.order.tradedocument.DocumentEvent.Filed;
import io.gendan.order.tradedocument.DocumentEvent.Sent;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which papers does an order need, how far is each, and what happened to it on the way? */
@Singleton
class DocumentList implements ReadModel<TradeDocument, DocumentEvent> {
    private static final String SELECT = "SELECT document.*, (SELECT coalesce(jsonb_agg(note ORDER BY version), '[]')"
            + " FROM document_note WHERE document_id = document.id)::text AS history FROM document ";

    @Override
    public String name() {
        return "document-list";
    }

    @Override
    public List<String> tables() {
        return List.of("document_note", "document");
    }

    @Override
    public void follow(Tx tx, Recorded<DocumentEvent> fact, TradeDocument state) {
        switch (fact.event()) {
            case Expected it -> expected(tx, fact, it);
            case Drafted it -> {
                tx.update(
                        "UPDATE document SET draft_no = ?, sha256 = ? WHERE id = ?",
                        it.draft().draftNo(),
                        it.draft().sha256(),
                        fact.streamId());
                took(tx, fact, DocumentStep.DRAFTED);
            }
            case Sent _ -> took(tx, fact, DocumentStep.SENT);
            case ChangesAsked _ -> took(tx, fact, DocumentStep.RETURNED);
            case Confirmed _ -> took(tx, fact, DocumentStep.CONFIRMED);
            case Filed _ -> took(tx, fact, DocumentStep.FILED);
            case Dropped _ -> took(tx, fact, DocumentStep.DROPPED);
            case FileErased _ ->
                tx.update("UPDATE document SET version = ? WHERE id = ?", fact.version(), fact.streamId());
        }
    }

    private static void expected(Tx tx, Recorded<DocumentEvent> fact, Expected it) {
        tx.update(
                "INSERT INTO document (id, order_id, shipment_id, kind, document_no, step, version) VALUES (?, ?, ?, ?, ?, ?, ?)",
                fact.streamId(),
                it.paper().order(),
                it.paper().shipment(),
                it.paper().kind(),
                it.paper().documentNo(),
                DocumentStep.EXPECTED,
                fact.version());
    }

    private static void took(Tx tx, Recorded<DocumentEvent> fact, DocumentStep step) {
        tx.update("UPDATE document SET step = ?, version = ? WHERE id = ?", step, fact.version(), fact.streamId());
        tx.update(
                "INSERT INTO document_note (document_id, version, note) VALUES (?, ?, jsonb_build_object('step', ?::text) || ?::jsonb)",
                fact.streamId(),
                fact.version(),
                step,
                EventJson.toJson(fact.event()));
    }

    /** A partner knows the papers of their orders that have been with them. */
    private static final String SEEN = "(?::uuid IS NULL OR EXISTS (SELECT 1 FROM sales_order bought"
            + " WHERE bought.id = order_id AND bought.customer_id = ?::uuid) AND EXISTS (SELECT 1 FROM document_note was"
            + " WHERE was.document_id = document.id AND was.note ->> 'step' = 'SENT'))";

    Optional<DocumentView> find(Tx tx, Viewer viewer, DocumentId id) {
        return tx.first(SELECT + "WHERE id = ? AND " + SEEN, DocumentList::view, id, viewer.own(), viewer.own());
    }

    Optional<DocumentView> find(Tx tx, DocumentId id) {
        return tx.first(SELECT + "WHERE id = ?", DocumentList::view, id);
    }

    /** The next {@code limit} papers of an order behind the id {@code after}, in the order they were asked for. */
    List<DocumentView> page(Tx tx, Viewer viewer, OrderId order, UUID after, int limit) {
        return tx.query(
                SELECT + "WHERE order_id = ? AND " + SEEN
                        + " AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?",
                DocumentList::view,
                order,
                viewer.own(),
                viewer.own(),
                after,
                after,
                limit);
    }

    /**
     * Those of one kind that a shipment needs: its own, and those for the whole order; but where the order goes in several shipments,
     * one paper for all of them is only the letter of credit.
     */
    List<DocumentView> needed(Tx tx, OrderId order, ShipmentId shipment, DocumentKind kind) {
        return tx.query(
                SELECT
                        + "WHERE order_id = ? AND kind = ? AND step <> 'DROPPED' AND (shipment_id = ? OR shipment_id IS NULL AND"
                        + " (kind = 'LETTER_OF_CREDIT' OR NOT EXISTS (SELECT 1 FROM order_shipment other WHERE other.order_id = document.order_id"
                        + " AND other.shipment_id <> ?))) ORDER BY id",
                DocumentList::view,
                order,
                kind,
                shipment,
                shipment);
    }

    private static DocumentView view(ResultSet row) throws SQLException {
        return new DocumentView(
                new DocumentId(row.getObject("id", UUID.class)),
                new OrderId(row.getObject("order_id", UUID.class)),
                shipment(row.getObject("shipment_id", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("document_no"),
                DocumentStep.valueOf(row.getString("step")),
                row.getObject("draft_no", Integer.class),
                row.getString("sha256"),
                List.of(EventJson.fromJson(row.getString("history"), DocumentView.Note[].class)),
                row.getLong("version"));
    }

    private static ShipmentId shipment(UUID id) {
        return id == null ? null : new ShipmentId(id);
    }
}
