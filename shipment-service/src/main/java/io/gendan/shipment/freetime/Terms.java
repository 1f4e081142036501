package io.gendan.shipment.freetime;

/**
 * How long a container may be kept for nothing, by whose word.
 *
 * @param freeDays calendar days
 * @param firstDay which day is the first of them
 * @param source the tariff, contract or notice that says so
 */
record Terms(Charge charge, int freeDays, FirstDay firstDay, String source) {
    enum FirstDay {
        /** The day of the move that starts it. */
        DAY_OF,
        /** The day after it. */
        DAY_AFTER
    }
}
