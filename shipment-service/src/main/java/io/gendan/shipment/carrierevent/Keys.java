package io.gendan.shipment.carrierevent;

import io.gendan.shipment.shipment.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an event can be matched by: numbers under which others know a shipment, its containers, and only where there is none of
 * these the ship and the voyage. They are compared in one form, capital letters and digits, as the view shipment_key has them.
 */
final class Keys {
    private static final String VOYAGE = "VOYAGE:";
    private static final String CONTAINER = "CONTAINER:";

    private final List<String> keys = new ArrayList<>();

    void reference(Reference.Kind kind, String value) {
        if (value != null) add(kind + ":", value.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT));
    }

    /** A number that does not check is somebody's all the same, but none of our containers has it. */
    void container(String number) {
        if (number != null) add(CONTAINER, number);
    }

    private void add(String kind, String value) {
        if (!value.isEmpty() && !keys.contains(kind + value)) keys.add(kind + value);
    }

    List<String> orElseVoyages(String imo, List<String> voyages) {
        if (keys.isEmpty() && imo != null) voyages.forEach(voyage -> add(VOYAGE, imo + "/" + voyage));
        return List.copyOf(keys);
    }

    /** Who names a booking or a transport document, and none of this shipment's, tells of another journey of its container. */
    static boolean nameAnother(Collection<String> said, Set<String> known) {
        return Stream.of(Reference.Kind.BOOKING, Reference.Kind.TRANSPORT_DOCUMENT)
                .map(kind -> kind + ":")
                .anyMatch(kind -> {
                    var ofTheKind =
                            said.stream().filter(key -> key.startsWith(kind)).toList();
                    return !ofTheKind.isEmpty()
                            && known.stream().anyMatch(key -> key.startsWith(kind))
                            && ofTheKind.stream().noneMatch(known::contains);
                });
    }

    /** Containers sail again and again, and so do ships: what is found by them alone has to be near in time. */
    static boolean namesTheShipment(String key) {
        return !key.startsWith(VOYAGE) && !key.startsWith(CONTAINER);
    }
}
