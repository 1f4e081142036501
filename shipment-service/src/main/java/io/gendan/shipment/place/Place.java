package io.gendan.shipment.place;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A port.
 *
 * @param code UN/LOCODE, the one that is kept; {@code aliases} those that are understood too
 * @param zone IANA time zone, null where nobody wrote it down; {@code latitude} and {@code longitude} in degrees, or null
 */
@Schema(name = "Place")
public record Place(
        String code,
        String name,
        String country,

        @Schema(implementation = String.class, examples = "Asia/Seoul")
        ZoneId zone,

        Double latitude,
        Double longitude,
        List<String> aliases) {}
