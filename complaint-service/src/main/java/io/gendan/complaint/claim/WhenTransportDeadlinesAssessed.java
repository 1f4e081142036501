package io.gendan.complaint.claim;

import static java.util.stream.Collectors.toMap;

import io.gendan.complaint.claim.ClaimCommand.HearTransportTimes;
import io.gendan.complaint.claim.ClaimCommand.Heard;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.contracts.shipment.ShipmentMessage.StageDeadlines;
import io.gendan.contracts.shipment.ShipmentMessage.TransportDeadlinesAssessed;
import io.gendan.eventsourcing.Reaction;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Until when carriers can be held liable for a shipment is known, or known better: our claims for it follow. */
@Singleton
public class WhenTransportDeadlinesAssessed implements Reaction<TransportDeadlinesAssessed> {
    private final Claims claims;
    private final TransportTimes times;
    private final Clock clock;

    WhenTransportDeadlinesAssessed(Claims claims, TransportTimes times, Clock clock) {
        this.claims = claims;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public Class<TransportDeadlinesAssessed> to() {
        return TransportDeadlinesAssessed.class;
    }

    @Override
    public void react(Tx tx, TransportDeadlinesAssessed assessed) {
        var shipment = new ShipmentId(assessed.shipmentId());
        var stages = assessed.stages().stream()
                .map(WhenTransportDeadlinesAssessed::stage)
                .toList();
        if (!times.keep(tx, shipment, stages, assessed.at())) return;
        var hear = new HearTransportTimes(
                new Heard(shipment, stages), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var concerned = tx.query(
                "SELECT id FROM claim WHERE direction = ? AND party IN ('CARRIER', 'FORWARDER') AND id IN"
                        + " (SELECT claim_id FROM claim_shipment WHERE shipment_id = ?) ORDER BY id FOR UPDATE",
                row -> new ClaimId(row.getObject("id", UUID.class)),
                Direction.OURS,
                shipment);
        claims.handleAll(tx, concerned.stream().collect(toMap(id -> id, _ -> hear)));
    }

    private static StageTimes stage(StageDeadlines stage) {
        return new StageTimes(
                stage.stageNo(),
                stage.mode(),
                stage.from(),
                stage.to(),
                stage.regime(),
                stage.visibleBy(),
                stage.hiddenBy(),
                stage.delayBy(),
                stage.suitBy(),
                stage.recourseDays(),
                stage.source(),
                stage.remark());
    }
}
