package io.gendan.shipment.dcsa;

import io.gendan.shipment.identifier.ContainerNumber;
import io.gendan.shipment.identifier.UnLocode;
import io.gendan.shipment.identifier.VoyageNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Which events are wanted: a condition that grows with each thing that is asked for. What is null asks for nothing. */
final class Wanted {
    private static final String OF_SHIPMENT =
            "EXISTS (SELECT FROM tnt_event_shipment AS link JOIN shipment_key AS known"
                    + " ON known.shipment_id = link.shipment_id WHERE link.event_id = event.id AND known.key = ?)";

    private final StringBuilder condition = new StringBuilder("true");
    private final List<Object> arguments = new ArrayList<>();

    private Wanted and(String clause, Object... values) {
        condition.append(" AND (").append(clause).append(')');
        arguments.addAll(List.of(values));
        return this;
    }

    Wanted types(List<String> types) {
        return types == null ? this : and("event.type = ANY (?::text[])", types);
    }

    /** Of that type only these; other types as they are. */
    Wanted codes(String type, List<String> codes) {
        return codes == null ? this : and("event.type <> ? OR event.code = ANY (?::text[])", type, codes);
    }

    Wanted documentTypes(List<String> types) {
        return types == null
                ? this
                : and(
                        "event.type <> 'SHIPMENT' OR coalesce(event.body ->> 'documentTypeCode',"
                                + " event.body #>> '{shipmentDetails,documentReference,typeCode}') = ANY (?::text[])",
                        types);
    }

    Wanted booking(String number) {
        return known("BOOKING:", number);
    }

    Wanted transportDocument(String number) {
        return known("TRANSPORT_DOCUMENT:", number);
    }

    /** Said of it, or of a shipment that is known by it. */
    private Wanted known(String kind, String number) {
        if (number == null) return this;
        var key = kind + number.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        return and("event.keys @> ARRAY[?] OR " + OF_SHIPMENT, key, key);
    }

    /** Said of it, or of a shipment that it carries something of and of no other container: her departure moves it too. */
    Wanted container(String number) {
        if (number == null) return this;
        var checked = ContainerNumber.of(number).orElse(number);
        return and(
                "event.container_no = ? OR event.keys @> ARRAY['CONTAINER:' || ?]"
                        + " OR event.container_no IS NULL AND event.type <> 'EQUIPMENT' AND " + OF_SHIPMENT,
                checked,
                checked,
                "CONTAINER:" + checked);
    }

    Wanted imo(String number) {
        return number == null ? this : and("event.imo = ?", number);
    }

    Wanted voyage(String number) {
        return number == null
                ? this
                : and("event.voyages @> ARRAY[?]", VoyageNumber.of(number).orElse(number));
    }

    Wanted place(String code) {
        return code == null ? this : and("event.place = ?", UnLocode.of(code).orElse(code));
    }

    Wanted transportCall(String id) {
        return id == null
                ? this
                : and(
                        "coalesce(event.body #>> '{transportCall,transportCallID}',"
                                + " event.body #>> '{transportDetails,transportCall,transportCallReference}') = ?",
                        id);
    }

    Wanted service(String code) {
        return code == null
                ? this
                : and(
                        "coalesce(event.body #>> '{transportCall,carrierServiceCode}', event.body #>>"
                                + " '{transportDetails,transportCall,serviceCodeOrReference,carrierServiceCode}') = ?",
                        code);
    }

    /** @param operator one of SQL's comparisons, never a caller's text */
    Wanted updated(String operator, Instant at) {
        return at == null ? this : and("event.updated_at " + operator + " ?", at);
    }

    Wanted among(Collection<UUID> events) {
        return and("event.id = ANY (?::uuid[])", events);
    }

    /** What the older version has words for. */
    Wanted in22() {
        return and("NOT event.retracted AND event.classifier IN ('PLN', 'EST', 'ACT') AND (event.type, event.code) IN ("
                + Codes22.CODES + ")");
    }

    Wanted behind(Cursor cursor) {
        return cursor == null
                ? this
                : and(
                        "(event." + cursor.order().column() + ", event.id) "
                                + (cursor.order().ascending() ? ">" : "<") + " (?, ?)",
                        cursor.at(),
                        cursor.id());
    }

    String condition() {
        return condition.toString();
    }

    List<Object> arguments() {
        return arguments;
    }
}
