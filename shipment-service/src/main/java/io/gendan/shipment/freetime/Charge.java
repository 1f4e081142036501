package io.gendan.shipment.freetime;

/** What is to be paid for a container that is kept too long, and between which moves its time runs. */
enum Charge {
    /** To the terminal or carrier, for the full container in the terminal. */
    DEMURRAGE(Move.Kind.DISCHARGED, Move.Kind.GATED_OUT),
    /** To the carrier, for the container outside the terminal. */
    DETENTION(Move.Kind.GATED_OUT, Move.Kind.RETURNED),
    /** Both in one, as many carriers have it. */
    MERGED(Move.Kind.DISCHARGED, Move.Kind.RETURNED);

    final Move.Kind from;
    final Move.Kind to;

    Charge(Move.Kind from, Move.Kind to) {
        this.from = from;
        this.to = to;
    }
}
