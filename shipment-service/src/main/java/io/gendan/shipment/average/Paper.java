package io.gendan.shipment.average;

/** What the adjuster asks of the owner of each cargo. */
enum Paper {
    /** The cargo owner's promise to contribute. */
    BOND,
    /** The cargo insurer's word for that promise. */
    GUARANTEE,
    /** Money in its place, where the cargo is not insured. */
    DEPOSIT
}
