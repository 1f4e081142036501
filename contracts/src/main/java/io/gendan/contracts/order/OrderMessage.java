package io.gendan.contracts.order;

import io.gendan.contracts.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What order-service tells the world, on topic {@code gendan.order}. Grow it: new optional fields, new records. */
public sealed interface OrderMessage {

    /**
     * A firm buys from us. Its people are not named here: they live in order-service and can be erased there.
     *
     * @param grade from A, who matters most, to D; null in what was said before there were grades
     * @param waysToReach the one they like best first; null in what was said before they were asked for
     */
    record CustomerRegistered(
            UUID customerId,
            String customerNo,
            String name,
            String category,
            String language,
            String timeZone,
            Duration delayThreshold,
            String grade,
            List<String> waysToReach)
            implements OrderMessage {}

    /** The firm's file reads otherwise now. {@code fields} names what was changed; the rest is as it reads now. */
    record CustomerChanged(
            UUID customerId,
            String customerNo,
            List<String> fields,
            String name,
            String category,
            String grade,
            String language,
            String timeZone,
            Duration delayThreshold,
            List<String> waysToReach,
            Instant at)
            implements OrderMessage {}

    /** A person at the customer's is erased: whoever has copied who that was blanks it. */
    record ContactErased(UUID customerId, UUID contactId, Instant at) implements OrderMessage {}

    /**
     * How much may be conceded to customers of a grade before the general manager is asked. With both, the lower one holds.
     *
     * @param percent of the order's amount; null when only a sum was said
     * @param sum null when only a percentage was said
     */
    record ConcessionCeilingSet(String grade, BigDecimal percent, Money sum, Instant at) implements OrderMessage {}

    /** A sales contract exists. {@code total} is the sum over its lines. */
    record OrderPlaced(
            UUID orderId,
            String orderNo,
            UUID customerId,
            String customerName,
            String language,
            String incoterm,
            String namedPlace,
            Money total,
            LocalDate deliverBy,
            Duration delayThreshold)
            implements OrderMessage {}

    /** The contract reads otherwise now. {@code fields} names what was changed; the rest is as it reads now. */
    record OrderAmended(
            UUID orderId,
            String orderNo,
            UUID customerId,
            List<String> fields,
            String incoterm,
            String namedPlace,
            Money total,
            LocalDate deliverBy,
            Instant at)
            implements OrderMessage {}

    record OrderConfirmed(UUID orderId, String orderNo, UUID customerId, Instant at) implements OrderMessage {}

    record OrderCancelled(UUID orderId, String orderNo, UUID customerId, String reason, Instant at)
            implements OrderMessage {}

    /** Somebody wants to ask the customer for money. Nothing goes out before shipment-service has cleared it. */
    record DemandRequested(
            UUID demandId,
            String demandNo,
            UUID orderId,
            UUID customerId,
            String kind,
            List<UUID> shipmentIds,
            Money amount,
            Instant at)
            implements OrderMessage {}

    /** The demand waits: an incident of one of its shipments is not settled. */
    record DemandHeld(UUID demandId, String demandNo, UUID orderId, UUID customerId, UUID incidentId, Instant at)
            implements OrderMessage {}

    /** The demand went out to the customer; {@code overridden} when a general manager let it through. */
    record DemandIssued(
            UUID demandId,
            String demandNo,
            UUID orderId,
            UUID customerId,
            String kind,
            List<UUID> shipmentIds,
            Money amount,
            boolean overridden,
            Instant at)
            implements OrderMessage {}

    /** It was issued before the incident was known; nobody collects it until the case is settled. */
    record DemandCollectionHeld(
            UUID demandId, String demandNo, UUID orderId, UUID customerId, UUID incidentId, Instant at)
            implements OrderMessage {}

    record DemandCollectionReleased(UUID demandId, String demandNo, UUID orderId, UUID customerId, Instant at)
            implements OrderMessage {}

    /** A general manager took it on themselves. {@code by} is the id of the account, never a name. */
    record DemandOverridden(
            UUID demandId, String demandNo, UUID orderId, UUID customerId, String by, String reason, Instant at)
            implements OrderMessage {}

    record DemandWithdrawn(UUID demandId, String demandNo, UUID orderId, UUID customerId, String reason, Instant at)
            implements OrderMessage {}

    /** The invoice, or debit note, of a demand that is out; the two share an id. Days are those where the company is. */
    record InvoiceIssued(
            UUID invoiceId,
            String invoiceNo,
            String demandNo,
            UUID orderId,
            UUID customerId,
            String kind,
            Money amount,
            LocalDate issuedOn,
            LocalDate dueOn,
            Instant at)
            implements OrderMessage {}

    /** Money came in for an invoice, in part, in full or more than that. {@code reference} is the bank's. */
    record PaymentReceived(
            UUID invoiceId,
            String invoiceNo,
            UUID orderId,
            UUID customerId,
            String reference,
            Money amount,
            LocalDate valueDate,
            Instant at)
            implements OrderMessage {}

    /** The payment had been recorded by mistake and counts no longer. */
    record PaymentReversed(
            UUID invoiceId,
            String invoiceNo,
            UUID orderId,
            UUID customerId,
            String reference,
            Money amount,
            String reason,
            Instant at)
            implements OrderMessage {}

    record CreditNoteIssued(
            UUID invoiceId,
            String invoiceNo,
            String creditNoteNo,
            UUID orderId,
            UUID customerId,
            Money amount,
            String reason,
            Instant at)
            implements OrderMessage {}

    /** Its demand was withdrawn: nothing is owed by it. Its number stays used. */
    record InvoiceVoided(UUID invoiceId, String invoiceNo, UUID orderId, UUID customerId, String reason, Instant at)
            implements OrderMessage {}

    /** The milestone is three days late; said once for each day it was planned for. {@code owner} is the id of an account. */
    record MilestoneOverdue(UUID orderId, String milestone, String owner, LocalDate plannedOn, Instant at)
            implements OrderMessage {}

    /** {@code status} is MATERIALS, IN_PRODUCTION, INSPECTED or PACKED, and reached since the day {@code since}. */
    record ProductionStatusChanged(UUID orderId, String status, LocalDate since, Instant at) implements OrderMessage {}

    /**
     * A customer said how content they are, each from 1, very bad, to 5, very good.
     *
     * @param occasion DELIVERY, with its shipment, CASE, with its case and incident, or COMPLAINT, with its complaint; what does not
     *     belong is null
     */
    record SatisfactionAnswered(
            UUID questionId,
            String occasion,
            UUID caseId,
            UUID shipmentId,
            UUID complaintId,
            UUID incidentId,
            UUID customerId,
            List<UUID> orderIds,
            int goods,
            int delivery,
            int documents,
            int communication,
            int handling,
            boolean wouldOrderAgain,
            Instant at)
            implements OrderMessage {}

    /**
     * A draft of a trade document went to the customer. {@code kind} is BILL_OF_LADING, CERTIFICATE_OF_ORIGIN, INVOICE, PACKING_LIST,
     * LETTER_OF_CREDIT or OTHER_DOCUMENT; {@code shipmentId} is null when it is for the whole order.
     */
    record DocumentSent(
            UUID documentId,
            UUID orderId,
            UUID shipmentId,
            String kind,
            String documentNo,
            int draftNo,
            String channel,
            Instant sentAt,
            Instant at)
            implements OrderMessage {}

    record DocumentConfirmed(
            UUID documentId,
            UUID orderId,
            UUID shipmentId,
            String kind,
            String documentNo,
            int draftNo,
            Instant confirmedAt,
            Instant at)
            implements OrderMessage {}

    /** Filed as the customer had confirmed it; {@code sha256} is of its file. */
    record DocumentFiled(
            UUID documentId,
            UUID orderId,
            UUID shipmentId,
            String kind,
            String documentNo,
            int draftNo,
            String sha256,
            Instant at)
            implements OrderMessage {}

    /** So much of a line of an order; {@code quantity} is in the line's unit. */
    record LineQuantity(int lineNo, BigDecimal quantity) {}

    /**
     * Goods may leave with this shipment. {@code missing} names what the check before shipment had not found and a supervisor took on
     * themselves; {@code despite} is their reason, null when nothing was missing.
     */
    record GoodsReleased(
            UUID orderId,
            UUID shipmentId,
            List<LineQuantity> lines,
            List<String> missing,
            String despite,
            String by,
            Instant at)
            implements OrderMessage {}

    /** They do not leave with it after all. */
    record GoodsReleaseWithdrawn(UUID orderId, UUID shipmentId, String reason, Instant at) implements OrderMessage {}

    record GoodsShipped(UUID orderId, UUID shipmentId, List<LineQuantity> lines, Instant at) implements OrderMessage {}

    /** A shipment left that nobody had released: a supervisor has to say why. */
    record GoodsShippedUnreleased(UUID orderId, UUID shipmentId, Instant at) implements OrderMessage {}
}
