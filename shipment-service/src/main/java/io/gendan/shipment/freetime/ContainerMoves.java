package io.gendan.shipment.freetime;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.freetime.FreeTimeCommand.Agree;
import io.gendan.shipment.freetime.FreeTimeCommand.Hear;
import io.gendan.shipment.freetime.FreeTimeCommand.Say;
import io.gendan.shipment.freetime.FreeTimeEvent.Followed;
import io.gendan.shipment.identifier.ContainerTimeId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.place.Places;
import io.gendan.shipment.shipment.Manifests;
import io.gendan.shipment.shipment.Manifests.Manifest;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said of the containers of shipments, by whomever. */
@Singleton
public class ContainerMoves {
    private final ContainerTimes times;
    private final Manifests manifests;

    ContainerMoves(ContainerTimes times, Manifests manifests) {
        this.times = times;
        this.manifests = manifests;
    }

    /** Of each container of each shipment those that are, or were, about it. */
    public void hear(Tx tx, Map<ShipmentId, Map<String, List<Move>>> moves) {
        var commands = new LinkedHashMap<ContainerTimeId, FreeTimeCommand>();
        var all = moves.isEmpty() ? Map.<ShipmentId, Manifest>of() : manifests.of(tx, moves.keySet());
        all.forEach((shipment, manifest) -> moves.get(shipment)
                .forEach((containerNo, said) -> commands.put(
                        ContainerTimeId.of(shipment, containerNo),
                        new Hear(followed(shipment, manifest, containerNo), said))));
        if (!commands.isEmpty()) times.handleAll(tx, commands);
    }

    /** What our own people say. */
    void say(Tx tx, ShipmentId shipment, Manifest manifest, String containerNo, Move move) {
        times.handle(
                tx,
                ContainerTimeId.of(shipment, containerNo),
                new Say(followed(shipment, manifest, containerNo), move));
    }

    void agree(
            Tx tx,
            ShipmentId shipment,
            Manifest manifest,
            List<String> containers,
            Terms terms,
            java.time.Instant now) {
        var commands = new LinkedHashMap<ContainerTimeId, FreeTimeCommand>();
        for (var containerNo : containers)
            commands.put(
                    ContainerTimeId.of(shipment, containerNo),
                    new Agree(followed(shipment, manifest, containerNo), terms, now));
        times.handleAll(tx, commands);
    }

    private static Followed followed(ShipmentId shipment, Manifest manifest, String containerNo) {
        var port = manifest.portOfDischarge();
        var zone = Places.zone(port).map(ZoneId::getId).orElse(null);
        return new Followed(shipment, manifest.goods(), containerNo, port, zone);
    }
}
