package io.gendan.gateway.door;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is where behind the door. What is not listed here cannot be reached, whatever a service answers to. */
@Singleton
class Places {
    /** Whose paths are the standard's. */
    static final String DCSA = "/dcsa/tnt/";

    private static final String OPERATIONS = "/v1/operations/";
    private static final Pattern QUESTION = Pattern.compile("/s/[\\w-]{1,100}");
    private static final Pattern COMPLAINT = Pattern.compile("/c/[\\w-]{1,100}");

    private final Map<String, Place> byPrefix;
    private final Map<String, Place> byService;

    Places(
            @ConfigProperty(name = "gendan.order.url") List<URI> orders,
            @ConfigProperty(name = "gendan.shipment.url") List<URI> shipments,
            @ConfigProperty(name = "gendan.complaint.url") List<URI> complaints,
            Breakers breakers) {
        var order = new Place("order-service", breakers.replicas(orders));
        var shipment = new Place("shipment-service", breakers.replicas(shipments));
        var complaint = new Place("complaint-service", breakers.replicas(complaints));
        byPrefix = Map.ofEntries(
                Map.entry("customers", order),
                Map.entry("customer-grades", order),
                Map.entry("products", order),
                Map.entry("orders", order),
                Map.entry("demands", order),
                Map.entry("documents", order),
                Map.entry("imports", order),
                Map.entry("invoices", order),
                Map.entry("aging", order),
                Map.entry("hand-overs", order),
                Map.entry("sheets/order-tracking", order),
                Map.entry("satisfaction", order),
                Map.entry("sheets/satisfaction", order),
                Map.entry("sheets/product-tracking", order),
                Map.entry("shipments", shipment),
                Map.entry("incidents", shipment),
                Map.entry("incident-kinds", shipment),
                Map.entry("surveys", shipment),
                Map.entry("transport-regimes", shipment),
                Map.entry("places", shipment),
                Map.entry("carrier-events", shipment),
                Map.entry("delay-reasons", shipment),
                Map.entry("clearances", shipment),
                Map.entry("sheets/shipment-tracking", shipment),
                Map.entry("absences", complaint),
                Map.entry("calendar", complaint),
                Map.entry("attachments", complaint),
                Map.entry("cases", complaint),
                Map.entry("complaints", complaint),
                Map.entry("sheets/complaint-register", complaint),
                Map.entry("sheets/complaint-pareto", complaint),
                Map.entry("complaint-records", complaint),
                Map.entry("effect-checks", complaint),
                Map.entry("delegations", complaint),
                Map.entry("letters", complaint),
                Map.entry("claims", complaint),
                Map.entry("complaint-clocks", complaint),
                Map.entry("ledger", complaint),
                Map.entry("sale-laws", complaint),
                Map.entry("incoming-mails", complaint),
                Map.entry("complaint-forms", complaint));
        byService = Map.of(order.service(), order, shipment.service(), shipment, complaint.service(), complaint);
    }

    /**
     * @param path as the service is to be asked for it
     * @param accept what the service speaks there
     */
    record Way(Place to, String path, String accept) {
        Way(Place to, String path) {
            this(to, path, "application/json");
        }
    }

    /** The pages for people without a login, whose address is their key. */
    Optional<Way> toPage(String path) {
        var service = QUESTION.matcher(path).matches()
                ? byService.get("order-service")
                : COMPLAINT.matcher(path).matches() ? byService.get("complaint-service") : null;
        return Optional.ofNullable(service).map(place -> new Way(place, path, "text/html"));
    }

    /** @param path normalized: without dot segments, so that nobody climbs out of the prefix */
    Optional<Way> to(String path) {
        if (isAmbiguous(path)) return Optional.empty();
        if (path.startsWith(OPERATIONS)) return toOperations(path);
        if (path.startsWith(DCSA)) return Optional.of(new Way(byService.get("shipment-service"), path));
        var segments = path.split("/", 5); // "", "v1", "sheets", "order-tracking", …
        if (segments.length < 3) return Optional.empty();
        var prefix = segments[2].equals("sheets") && segments.length > 3 ? "sheets/" + bare(segments[3]) : segments[2];
        return Optional.ofNullable(byPrefix.get(prefix)).map(place -> new Way(place, path));
    }

    /** {@code order-tracking.pdf} is the same sheet as {@code order-tracking}. */
    private static String bare(String sheet) {
        var dot = sheet.indexOf('.');
        return dot < 0 ? sheet : sheet.substring(0, dot);
    }

    private Optional<Way> toOperations(String path) {
        var end = path.indexOf('/', OPERATIONS.length());
        if (end < 0) return Optional.empty();
        return Optional.ofNullable(byService.get(path.substring(OPERATIONS.length(), end)))
                .map(place -> new Way(place, "/operations" + path.substring(end)));
    }

    /** What one server takes for a name and the next for a way upwards. */
    private static boolean isAmbiguous(String path) {
        return path.contains("..")
                || path.contains(";")
                || path.contains("\\")
                || (path.regionMatches(true, 0, "/v1", 0, 3) || path.regionMatches(true, 0, DCSA, 0, 5))
                        && path.toLowerCase(java.util.Locale.ROOT).matches(".*%(2f|5c|2e|00|3b|25).*");
    }

    static boolean isApi(String path) {
        return path.startsWith("/v1/") || path.startsWith(DCSA);
    }

    Collection<Place> all() {
        return byService.values();
    }
}
