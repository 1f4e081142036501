package io.gendan.shipment.shipment;

import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.voyage.Voyage;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** What the ships that carry our goods are called, as whoever booked wrote it; of a barge nobody has to say it. */
@Singleton
public class ShipNames {
    private static final String KNOWN =
            "SELECT 1 FROM shipment_leg WHERE imo = ? AND voyage = ? AND vessel_name = ? LIMIT 1";

    private static final String ON_VOYAGE =
            "SELECT DISTINCT vessel_name FROM shipment_leg WHERE imo = ? AND voyage = ? AND vessel_name IS NOT NULL"
                    + " ORDER BY vessel_name";

    /** One leg of each of her voyages, by steps through the index: a big ship has carried very many. */
    private static final String ON_ALL = """
            WITH RECURSIVE sailed (voyage, vessel_name) AS (
                (SELECT voyage, vessel_name FROM shipment_leg WHERE imo = ? ORDER BY voyage LIMIT 1)
                UNION ALL
                SELECT next.voyage, next.vessel_name FROM sailed, LATERAL
                    (SELECT voyage, vessel_name FROM shipment_leg WHERE imo = ? AND voyage > sailed.voyage
                     ORDER BY voyage LIMIT 1) next)
            SELECT DISTINCT vessel_name FROM sailed WHERE vessel_name IS NOT NULL ORDER BY vessel_name""";

    /** Under which other name she is booked, on that voyage before her others; nothing where the name is one of hers, or none is known. */
    public Optional<String> otherwise(Tx tx, Voyage voyage, String name) {
        if (tx.first(KNOWN, row -> true, voyage.imo(), voyage.number(), name).isPresent()) return Optional.empty();
        var known = new ArrayList<>(tx.query(ON_VOYAGE, row -> row.getString(1), voyage.imo(), voyage.number()));
        known.addAll(tx.query(ON_ALL, row -> row.getString(1), voyage.imo(), voyage.imo()));
        var isOne = known.stream().anyMatch(one -> plain(one).equals(plain(name)));
        return isOne ? Optional.empty() : known.stream().findFirst();
    }

    /** As people say it: MV, M/V and the like are no part of a name, nor are capitals, points and spaces. */
    private static String plain(String name) {
        var words = name.toUpperCase(Locale.ROOT).replaceFirst("^\\s*(M/?V|M/?S|M/?T|S/?S)\\.?\\s+", "");
        return words.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
