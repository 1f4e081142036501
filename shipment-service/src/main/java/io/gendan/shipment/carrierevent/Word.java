package io.gendan.shipment.carrierevent;

import java.time.Instant;
import java.util.List;

/**
 * What we understand of an event, in our one form for all versions of the standard. What it does not say is null.
 *
 * @param originator who said it first, with the lists their code is from; {@code eventId} as they call it
 * @param type TRANSPORT, EQUIPMENT, SHIPMENT …; {@code code} ARRI, LOAD, CONF …; {@code classifier} PLN, EST, ACT
 * @param place UN/LOCODE
 * @param keys what it can be matched by, see {@link Keys}
 * @param reasons delay codes of the SMDG
 * @param flags what of it we do not know, or does not check
 */
public record Word(
        Standard standard,
        String originator,
        String eventId,
        String type,
        String code,
        String classifier,
        Instant at,
        String place,
        String mode,
        String imo,
        List<String> voyages,
        String containerNo,
        List<String> keys,
        List<String> reasons,
        String remark,
        List<Flag> flags) {

    /** The originator as people read it. */
    String source() {
        return originator.split("\\|", 2)[0];
    }
}
