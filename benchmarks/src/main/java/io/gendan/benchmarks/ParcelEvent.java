package io.gendan.benchmarks;

import io.gendan.eventsourcing.EventName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Bodies of about 250 bytes, with the kinds of fields that ours have. */
sealed interface ParcelEvent {
    @EventName("parcel-registered")
    record Registered(
            UUID customerId, String parcelNo, String contents, BigDecimal weightKg, String from, String to, Instant at)
            implements ParcelEvent {}

    @EventName("parcel-noted")
    record Noted(UUID byAccount, String place, String condition, BigDecimal weightKg, String remark, Instant at)
            implements ParcelEvent {}

    static Registered registered() {
        return new Registered(
                UUID.randomUUID(),
                "P-2026-004711",
                "60 cartons of stainless kitchen ware, 12 sets each, on 3 pallets",
                new BigDecimal("1250.500"),
                "CNTAO",
                "USNYC",
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    static Noted noted() {
        return new Noted(
                UUID.randomUUID(),
                "KRPUS",
                "SOUND",
                new BigDecimal("1250.500"),
                "seals as on the list, one carton with a dent at its corner, contents not touched",
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }
}
