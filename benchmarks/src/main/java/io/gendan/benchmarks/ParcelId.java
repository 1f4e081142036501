package io.gendan.benchmarks;

import io.gendan.eventsourcing.Id;
import java.util.UUID;

record ParcelId(UUID value) implements Id {
    /** The number-th of those that {@link ParcelTables#fill} made. */
    static ParcelId seeded(int number) {
        return new ParcelId(new UUID(0x7000L, 0x8000_0000_0000_0000L | number));
    }

    static ParcelId fresh() {
        return new ParcelId(Id.next());
    }
}
