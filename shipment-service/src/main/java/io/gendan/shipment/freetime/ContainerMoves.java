package io.gendan.shipment.freetime;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.freetime.FreeTimeCommand.Agree;
import io.gendan.shipment.freetime.FreeTimeCommand.Hear;
import io.gendan.shipment.freetime.FreeTimeEvent.Followed;
import io.gendan.shipment.identifier.ContainerTimeId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.place.Places;
import io.gendan.shipment.shipment.ShipmentList;
import io.gendan.shipment.shipment.ShipmentList.Contents;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said of the containers of shipments, by whomever. */
@Singleton
public class ContainerMoves {
    private final ContainerTimes times;
    private final ShipmentList shipments;

    ContainerMoves(ContainerTimes times, ShipmentList shipments) {
        this.times = times;
        this.shipments = shipments;
    }

    /** Of each container of each shipment those that are, or were, about it. */
    public void hear(Tx tx, Map<ShipmentId, Map<String, List<Move>>> moves) {
        var commands = new LinkedHashMap<ContainerTimeId, FreeTimeCommand>();
        var all = moves.isEmpty() ? Map.<ShipmentId, Contents>of() : shipments.contents(tx, moves.keySet());
        all.forEach((shipment, contents) -> moves.get(shipment)
                .forEach((containerNo, said) -> commands.put(
                        ContainerTimeId.of(shipment, containerNo),
                        new Hear(followed(shipment, contents, containerNo), said))));
        if (!commands.isEmpty()) times.handleAll(tx, commands);
    }

    void agree(
            Tx tx,
            ShipmentId shipment,
            Contents contents,
            List<String> containers,
            Terms terms,
            java.time.Instant now) {
        var commands = new LinkedHashMap<ContainerTimeId, FreeTimeCommand>();
        for (var containerNo : containers)
            commands.put(
                    ContainerTimeId.of(shipment, containerNo),
                    new Agree(followed(shipment, contents, containerNo), terms, now));
        times.handleAll(tx, commands);
    }

    private static Followed followed(ShipmentId shipment, Contents contents, String containerNo) {
        var port = contents.portOfDischarge();
        var zone = Places.zone(port).map(ZoneId::getId).orElse(null);
        return new Followed(shipment, contents.goods(), containerNo, port, zone);
    }
}
