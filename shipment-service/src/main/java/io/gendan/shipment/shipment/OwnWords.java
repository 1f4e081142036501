package io.gendan.shipment.shipment;

import com.github.f4b6a3.uuid.UuidCreator;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.matching.Announcements;
import io.gendan.shipment.shipment.ShipmentEvent.*;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What our people said of departures and arrivals, in the words of Track &amp; Trace 3.0. It knows no aeroplanes. */
@Singleton
class OwnWords implements ReadModel<Shipment, ShipmentEvent> {
    private final Announcements announcements;

    OwnWords(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public String name() {
        return "own-words";
    }

    @Override
    public List<String> tables() {
        return List.of("own_word");
    }

    @Override
    public void follow(Tx tx, Recorded<ShipmentEvent> fact, Shipment state) {
        switch (fact.event()) {
            case Departed on when on.by() == null -> say(tx, fact, state, Saying.ours(on));
            case Arrived on when on.by() == null -> say(tx, fact, state, Saying.ours(on));
            case EtaChanged on -> say(tx, fact, state, Saying.ours(on));
            case Departed _, Arrived _, CarrierSaid _, Booked _, RolledOver _, CargoDescribed _ -> {}
            case ReferenceGiven _, ReferenceWithdrawn _, ContainerStowed _, ContainerTakenOff _ -> {}
            case DepartureTakenBack _, ArrivalTakenBack _, Delayed _, Delivered _ -> {}
            case ConnectionMissed _, ConnectionHeld _, ConditionReported _ -> {}
            case Affected _, NoLongerAffected _, IncidentClosed _ -> {}
        }
    }

    private void say(Tx tx, Recorded<ShipmentEvent> fact, Shipment state, Saying saying) {
        if (!(state instanceof UnderContract goods)) throw new IllegalStateException("a fact of nothing: " + fact);
        var leg = goods.journey().leg(saying.legNo()).leg();
        if (leg.mode() == TransportMode.AIR) return;
        var departs = saying.call() == Saying.Call.DEPARTURE;
        var place = departs ? leg.from() : leg.to();
        var id = UuidCreator.getNameBasedSha1(fact.streamId(), saying.key());
        tx.update(
                "INSERT INTO own_word (id, shipment_id, code, classifier, at, place, imo, voyage, updated_at, body)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) ON CONFLICT (id) DO UPDATE SET at = excluded.at,"
                        + " place = excluded.place, imo = excluded.imo, voyage = excluded.voyage, updated_at = excluded.updated_at,"
                        + " body = excluded.body",
                id,
                fact.streamId(),
                departs ? "DEPA" : "ARRI",
                saying.classifier(),
                saying.at(),
                place,
                leg.imo(),
                leg.voyage(),
                fact.recordedAt(),
                EventJson.toJson(body(id, fact, goods, leg, place, saying)));
        announcements.announce(tx, List.of(id));
    }

    private static Map<String, Object> body(
            UUID id, Recorded<ShipmentEvent> fact, UnderContract goods, Leg leg, String place, Saying saying) {
        var body = new LinkedHashMap<String, Object>();
        body.put("eventRouting", Map.of("originatingParty", Map.of("partyCode", Saying.OURS)));
        body.put("eventID", id.toString());
        body.put("eventDateTime", saying.at().toString());
        body.put("eventUpdatedDateTime", fact.recordedAt().toString());
        body.put("eventLocation", Map.of("UNLocationCode", place));
        body.put(
                "eventClassification",
                Map.of(
                        "eventTypeCode",
                        "TRANSPORT",
                        "eventClassifierCode",
                        saying.classifier().name(),
                        "transportEventTypeCode",
                        saying.call() == Saying.Call.DEPARTURE ? "DEPA" : "ARRI"));
        var documents = documents(goods);
        if (!documents.isEmpty()) {
            var details = new LinkedHashMap<String, Object>(Map.of("documentReference", documents.getFirst()));
            if (documents.size() > 1)
                details.put("additionalDocumentReferences", documents.subList(1, documents.size()));
            body.put("shipmentDetails", details);
        }
        body.put("transportDetails", transport(leg, place, saying));
        return body;
    }

    private static List<Map<String, String>> documents(UnderContract goods) {
        var documents = new ArrayList<Map<String, String>>();
        for (var reference : goods.load().references()) {
            switch (reference.kind()) {
                case BOOKING -> documents.add(Map.of("typeCode", "BKG", "reference", reference.value()));
                case TRANSPORT_DOCUMENT -> documents.add(Map.of("typeCode", "TRD", "reference", reference.value()));
                case FORWARDER -> {} // no document
            }
        }
        documents.sort(java.util.Comparator.comparing(Object::toString));
        return documents;
    }

    private static Map<String, Object> transport(Leg leg, String place, Saying saying) {
        var call = new LinkedHashMap<String, Object>();
        call.put(
                "transportCallReference",
                place + "-" + (leg.imo() == null ? leg.mode() : leg.imo()) + "-" + leg.voyage());
        call.put(
                "modeOfTransport",
                leg.mode() == TransportMode.ROAD ? "TRUCK" : leg.mode().name());
        call.put("exportVoyageNumberOrReference", Map.of("carrierVoyageNumber", leg.voyage()));
        if (leg.imo() != null)
            call.put("vesselTransport", Map.of("vesselIMONumber", leg.imo(), "vesselName", leg.vesselName()));
        var transport = new LinkedHashMap<String, Object>();
        if (saying.reason() != null) transport.put("delayReasonCodes", List.of(saying.reason()));
        if (saying.remark() != null) transport.put("changeRemark", saying.remark());
        transport.put("transportCall", call);
        return transport;
    }
}
