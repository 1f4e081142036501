package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.CANNOT_JOIN_ITSELF;
import static io.gendan.complaint.complaint.ComplaintRefusal.CUSTOMER_NOT_KNOWN;
import static io.gendan.complaint.complaint.ComplaintRefusal.NO_SUCH_COMPLAINT;

import io.gendan.complaint.complaint.ComplaintCommand.TakeIn;
import io.gendan.complaint.known.KnownCeilings;
import io.gendan.complaint.known.KnownCustomers;
import io.gendan.complaint.known.KnownCustomers.Customer;
import io.gendan.complaint.known.KnownOrders;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a complaint needs to know of the world before a rule is asked: the order it is of, and how far one may go. */
@Singleton
class ComplaintDesk {
    private final KnownCustomers customers;
    private final KnownOrders orders;
    private final KnownCeilings ceilings;
    private final ComplaintList list;
    private final Complaints complaints;
    private final Duration repeatsWithin;

    ComplaintDesk(
            KnownCustomers customers,
            KnownOrders orders,
            KnownCeilings ceilings,
            ComplaintList list,
            Complaints complaints,
            @ConfigProperty(name = "gendan.complaint.repeats-within", defaultValue = "P180D") Duration repeatsWithin) {
        this.customers = customers;
        this.orders = orders;
        this.ceilings = ceilings;
        this.list = list;
        this.complaints = complaints;
        this.repeatsWithin = repeatsWithin;
    }

    Customer customer(Tx tx, CustomerId id) {
        return customers
                .find(tx, id)
                .orElseThrow(() -> CUSTOMER_NOT_KNOWN.refused(CUSTOMER_NOT_KNOWN.sentence(), "/customerId"));
    }

    String nextNumber(Tx tx, Instant now) {
        long number = tx.first("SELECT nextval('complaint_no')", row -> row.getLong(1))
                .orElseThrow();
        return "CM-%d-%06d".formatted(now.atZone(ZoneOffset.UTC).getYear(), number);
    }

    ComplaintView must(Tx tx, ComplaintId id) {
        return list.find(tx, id).orElseThrow(NO_SUCH_COMPLAINT::refused);
    }

    /** How far one may go with it, by the customer's grade as it is now, and what the order costs. */
    Ceiling ceiling(Tx tx, ComplaintId id) {
        var complaint = must(tx, id);
        var grade = customer(tx, complaint.customerId()).grade();
        var subject = complaint.subject();
        var price = subject.orderId() == null
                ? null
                : orders.find(tx, subject.orderId())
                        .map(KnownOrders.Order::total)
                        .orElse(null);
        return new Ceiling(grade, grade == null || price == null ? null : most(tx, grade, price), price);
    }

    private Money most(Tx tx, String grade, Money price) {
        return ceilings.of(tx, grade, price).orElse(null);
    }

    /** The last complaint of the same customer about the same goods for the same cause, not longer ago than counts as a repeat. */
    ComplaintId repeated(Tx tx, ComplaintId id, Cause cause, String productNo) {
        var complaint = must(tx, id);
        return tx.first(
                        "SELECT id FROM complaint WHERE customer_id = ? AND product_no = ? AND cause = ? AND id <> ?"
                                + " AND received_at <= ? AND received_at >= ? AND ended_as IS DISTINCT FROM 'JOINED'"
                                + " ORDER BY received_at DESC, id DESC LIMIT 1",
                        row -> new ComplaintId(row.getObject("id", UUID.class)),
                        complaint.customerId(),
                        productNo,
                        cause,
                        id,
                        complaint.receivedAt(),
                        complaint.receivedAt().minus(repeatsWithin))
                .orElse(null);
    }

    /** The other complaint takes this one in, in the same transaction. What the other is. */
    ComplaintEvent.About takeIn(Asked asked, ComplaintId id, ComplaintId into) {
        if (id.equals(into)) throw CANNOT_JOIN_ITSELF.refused(CANNOT_JOIN_ITSELF.sentence(), "/into");
        joinAlone(asked.tx(), id, into);
        var one = must(asked.tx(), id);
        var other = list.find(asked.tx(), into)
                .orElseThrow(() -> NO_SUCH_COMPLAINT.refused(NO_SUCH_COMPLAINT.sentence(), "/into"));
        var takeIn = new TakeIn(id, about(one), one.channel(), one.receivedAt(), asked.now());
        complaints.handle(asked.tx(), into, takeIn);
        return about(other);
    }

    /** Two who join the same two, each to the other, come one after the other: in the order of the ids. */
    private static void joinAlone(Tx tx, ComplaintId one, ComplaintId other) {
        Stream.of(one, other)
                .map(id -> id.value().toString())
                .sorted()
                .forEach(id -> tx.first(
                        "SELECT pg_advisory_xact_lock(hashtextextended('join ' || ?, 0)) IS NULL",
                        row -> row.getBoolean(1),
                        id));
    }

    private static ComplaintEvent.About about(ComplaintView it) {
        return new ComplaintEvent.About(
                it.complaintNo(),
                it.customerId(),
                it.subject().orderId(),
                it.subject().shipmentId());
    }
}
