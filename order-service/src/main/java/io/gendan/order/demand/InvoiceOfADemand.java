package io.gendan.order.demand;

import io.gendan.eventsourcing.Follower;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.Demand.Asked;
import io.gendan.order.demand.Demand.Gone;
import io.gendan.order.demand.Demand.OnHold;
import io.gendan.order.demand.Demand.Out;
import io.gendan.order.demand.Demand.Unknown;
import io.gendan.order.demand.DemandEvent.CollectionHeld;
import io.gendan.order.demand.DemandEvent.CollectionReleased;
import io.gendan.order.demand.DemandEvent.IncidentNoted;
import io.gendan.order.demand.DemandEvent.IncidentOver;
import io.gendan.order.demand.DemandEvent.Issued;
import io.gendan.order.demand.DemandEvent.Overridden;
import io.gendan.order.demand.DemandEvent.Requested;
import io.gendan.order.demand.DemandEvent.Withdrawn;
import io.gendan.order.invoice.InvoiceId;
import io.gendan.order.invoice.InvoiceKind;
import io.gendan.order.invoice.InvoiceRegister;
import io.gendan.order.invoice.InvoiceRegister.Demanded;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * When a demand is issued, its invoice is there, with its number, in the same transaction; when it is withdrawn, the invoice is
 * void. The only place where an invoice comes from. No read model: a rebuild issues nothing.
 */
@Singleton
class InvoiceOfADemand implements Follower<Demand, DemandEvent> {
    /** Of requests from before they said it. */
    private static final int CREDIT_DAYS = 30;

    private final InvoiceRegister invoices;

    InvoiceOfADemand(InvoiceRegister invoices) {
        this.invoices = invoices;
    }

    @Override
    public void follow(Tx tx, Recorded<DemandEvent> fact, Demand state) {
        var id = new InvoiceId(fact.streamId());
        switch (fact.event()) {
            case Issued issued -> issued(tx, id, asked(state), issued.at());
            case Withdrawn withdrawn -> withdrawn(tx, id, asked(state), withdrawn);
            case Requested _,
                    DemandEvent.Held _,
                    CollectionHeld _,
                    CollectionReleased _,
                    IncidentNoted _,
                    IncidentOver _,
                    Overridden _ -> {}
        }
    }

    private void issued(Tx tx, InvoiceId id, Requested as, Instant now) {
        switch (as.kind()) {
            case GOODS_INVOICE -> invoices.issue(tx, demanded(id, as, InvoiceKind.GOODS_INVOICE), now);
            case FREIGHT_AND_CHARGES_INVOICE ->
                invoices.issue(tx, demanded(id, as, InvoiceKind.FREIGHT_AND_CHARGES_INVOICE), now);
            case DEBIT_NOTE -> invoices.issue(tx, demanded(id, as, InvoiceKind.DEBIT_NOTE), now);
            case PAYMENT_REMINDER -> {
                var of = as.reminder();
                if (of != null) invoices.reminded(tx, of.invoice(), of.level(), now);
            }
        }
    }

    private void withdrawn(Tx tx, InvoiceId id, Requested as, Withdrawn withdrawn) {
        switch (as.kind()) {
            case GOODS_INVOICE, FREIGHT_AND_CHARGES_INVOICE, DEBIT_NOTE ->
                invoices.makeVoid(tx, id, withdrawn.reason(), withdrawn.at());
            case PAYMENT_REMINDER -> {
                var of = as.reminder();
                if (of != null) invoices.giveUpReminder(tx, of.invoice(), of.level(), withdrawn.at());
            }
        }
    }

    private static Demanded demanded(InvoiceId id, Requested as, InvoiceKind kind) {
        return new Demanded(
                id,
                as.demand().demandNo(),
                as.demand().order(),
                as.demand().customer(),
                kind,
                as.amount(),
                as.shipments().stream().map(Id::value).toList(),
                as.creditDays() == null ? CREDIT_DAYS : as.creditDays());
    }

    private static Requested asked(Demand demand) {
        return switch (demand) {
            case Asked asked -> asked.as();
            case Demand.Held held -> held.as();
            case Out out -> out.as();
            case OnHold on -> on.as();
            case Gone gone -> gone.as();
            case Unknown _ -> throw new IllegalStateException("after a fact nothing is unknown");
        };
    }
}
