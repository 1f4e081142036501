package io.gendan.complaint.incidentcase;

import io.gendan.complaint.claim.ClaimDesk;
import io.gendan.complaint.claim.Matter;
import io.gendan.complaint.claim.NewClaim;
import io.gendan.complaint.claim.WhenCustomerClaims;
import io.gendan.complaint.incidentcase.CaseCommand.NoteRecourse;
import io.gendan.complaint.incidentcase.HarmedRows.Harmed;
import io.gendan.complaint.known.KnownShipments;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.Party;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A customer says how much their damage by the incident is: now it is known what the carrier is to make good, and the recourse is
 * raised behind it. Where it was raised before, in part even, it is put behind it as it is; where more than one carried, a person
 * sorts it out.
 */
@Singleton
class WhenCustomerClaimed implements WhenCustomerClaims {
    private final IncidentCases cases;
    private final HarmedRows rows;
    private final ClaimDesk claims;
    private final KnownShipments shipments;

    WhenCustomerClaimed(IncidentCases cases, HarmedRows rows, ClaimDesk claims, KnownShipments shipments) {
        this.cases = cases;
        this.rows = rows;
        this.claims = claims;
        this.shipments = shipments;
    }

    @Override
    public void claimed(Tx tx, ClaimId id, NewClaim claim, String by, Instant now) {
        if (claim.cause() != Cause.TRANSPORT_DAMAGE) return;
        var harmed = of(tx, claim.matter());
        harmed.stream()
                .map(Harmed::recourse)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(raised -> claims.putBehind(tx, raised, id, now));
        if (harmed.isEmpty() || harmed.stream().anyMatch(it -> it.recourse() != null)) return;
        var carriers = harmed.stream()
                .map(it -> shipments.carrierOn(tx, it.shipment(), it.legNo()).orElse(null))
                .distinct()
                .toList();
        if (carriers.size() > 1 || carriers.getFirst() == null) return;
        var recourse = NewClaim.recourse(
                Party.CARRIER, carriers.getFirst(), claim.cause(), null, claim.amount(), claim.currency(), id);
        var raised = claims.raise(tx, recourse, HarmedGoods.THIS_SERVICE, now);
        for (var it : harmed)
            cases.handle(tx, it.incidentCase(), new NoteRecourse(it.shipment(), raised.id(), raised.claimNo(), now));
    }

    private List<Harmed> of(Tx tx, Matter matter) {
        if (matter.incidentCase() == null && matter.complaint() == null) return List.of();
        return rows.of(tx, matter.incidentCase(), matter.complaint()).stream()
                .filter(it -> Objects.equals(it.customer(), matter.customer()))
                .filter(it -> matter.shipments().isEmpty() || matter.shipments().contains(it.shipment()))
                .toList();
    }
}
