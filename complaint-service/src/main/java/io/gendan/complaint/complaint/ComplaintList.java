package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.Complaint.Known;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Viewer;
import io.gendan.money.Money;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which complaints are there, how far is each, and what is known of it? A row is written whole from the state after a fact. */
@Singleton
public class ComplaintList implements ReadModel<Complaint, ComplaintEvent> {
    private static final List<String> COLUMNS = List.of(
            "id",
            "complaint_no",
            "customer_id",
            "order_id",
            "order_no",
            "shipment_id",
            "case_id",
            "product_no",
            "product",
            "supplier",
            "carrier",
            "port",
            "manufacturing_department",
            "channel",
            "urgency",
            "step",
            "ended_as",
            "owner",
            "received_at",
            "logged_at",
            "ended_at",
            "cause",
            "complained_department",
            "severity",
            "repeat_of",
            "demand_amount",
            "demand_currency",
            "settled_amount",
            "settled_currency",
            "outcome",
            "escalated_to",
            "waits_for",
            "view",
            "version");
    private static final String ROW =
            "(" + String.join(", ", Collections.nCopies(COLUMNS.size() - 2, "?")) + ", ?::jsonb, ?)";
    private static final String INSERT = "INSERT INTO complaint (" + String.join(", ", COLUMNS) + ") VALUES ";
    private static final String OR_UPDATE = " ON CONFLICT (id) DO UPDATE SET "
            + String.join(
                    ", ",
                    COLUMNS.stream()
                            .skip(1)
                            .map(column -> column + " = excluded." + column)
                            .toList());

    /** What an incident said by itself is a complaint to its customer from when they were told of the harm. */
    static final String KNOWN_TO_CUSTOMER = "(channel <> 'INCIDENT' OR EXISTS (SELECT 1 FROM case_shipment"
            + " WHERE complaint_id = complaint.id AND harm_told_at IS NOT NULL))";

    @Override
    public String name() {
        return "complaint-list";
    }

    @Override
    public List<String> tables() {
        return List.of("complaint");
    }

    @Override
    public void follow(Tx tx, Recorded<ComplaintEvent> fact, Complaint state) {
        followAll(tx, List.of(new News<>(fact, state)));
    }

    /** Of each complaint its last state counts. */
    @Override
    public void followAll(Tx tx, List<News<Complaint, ComplaintEvent>> all) {
        var last = new LinkedHashMap<UUID, List<Object>>();
        for (var one : all)
            if (one.state() instanceof Known known)
                last.put(
                        one.fact().streamId(),
                        values(Viewing.of(
                                new ComplaintId(one.fact().streamId()),
                                known,
                                one.fact().version())));
        var rows = String.join(", ", Collections.nCopies(last.size(), ROW));
        tx.update(
                INSERT + rows + OR_UPDATE,
                last.values().stream().flatMap(List::stream).toArray());
    }

    private static List<Object> values(ComplaintView view) {
        var subject = view.subject();
        var problem = view.problem();
        var settled = view.agreedOfferNo() == null
                ? null
                : view.offers().get(view.agreedOfferNo() - 1).worth();
        var values = new ArrayList<Object>(COLUMNS.size());
        Collections.addAll(
                values,
                view.id(),
                view.complaintNo(),
                view.customerId(),
                subject.orderId(),
                subject.orderNo(),
                subject.shipmentId(),
                view.caseId(),
                subject.productNo(),
                subject.productNameAndSpec(),
                subject.supplier(),
                subject.carrier(),
                subject.port(),
                subject.manufacturingDepartment(),
                view.channel(),
                view.urgency(),
                view.step(),
                view.endedAs(),
                view.owner(),
                view.receivedAt(),
                view.loggedAt(),
                view.endedAt(),
                problem == null ? null : problem.cause(),
                problem == null ? null : problem.complainedDepartment(),
                view.liability() == null ? null : view.liability().severity(),
                problem == null ? null : problem.repeatOf(),
                amount(view.demand().amount()),
                currency(view.demand().amount()),
                amount(settled),
                currency(settled),
                view.outcome(),
                view.escalatedTo(),
                view.openQuestions().stream()
                        .map(question -> question.of().name())
                        .distinct()
                        .toList(),
                EventJson.toJson(view),
                view.version());
        return values;
    }

    private static Object amount(Money money) {
        return money == null ? null : money.amount();
    }

    private static Object currency(Money money) {
        return money == null ? null : money.currency();
    }

    public Optional<ComplaintView> find(Tx tx, ComplaintId id) {
        return tx.first(
                "SELECT view::text FROM complaint WHERE id = ?",
                row -> EventJson.fromJson(row.getString(1), ComplaintView.class),
                id);
    }

    Optional<ComplaintView> find(Tx tx, Viewer viewer, ComplaintId id) {
        return switch (viewer) {
            case Viewer.OurPeople _ -> find(tx, id);
            case Viewer.Partner(var own) ->
                tx.first(
                        "SELECT view::text FROM complaint WHERE id = ? AND customer_id = ? AND " + KNOWN_TO_CUSTOMER,
                        row -> EventJson.fromJson(row.getString(1), ComplaintView.class),
                        id,
                        own);
        };
    }

    List<ComplaintView> page(Tx tx, Viewer viewer, ComplaintFilter wanted, UUID after, int limit) {
        var arguments = new ArrayList<Object>();
        var where = wanted.where(viewer, after, arguments);
        arguments.add(limit);
        return tx.query(
                "SELECT view::text FROM complaint " + where + " ORDER BY id LIMIT ?",
                row -> EventJson.fromJson(row.getString(1), ComplaintView.class),
                arguments.toArray());
    }
}
