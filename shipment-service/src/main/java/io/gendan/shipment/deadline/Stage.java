package io.gendan.shipment.deadline;

import java.time.LocalDate;

/**
 * Legs of one kind of carriage in a row, as one contract of carriage has them.
 *
 * @param stageNo from 1 in the order of travel
 * @param mode VESSEL, BARGE, RAIL, ROAD or AIR; {@code from} and {@code to} are UN/LOCODEs
 * @param basis how sure {@code on} is, the day from which times run, by the calendar of where it ends
 */
record Stage(int stageNo, String mode, String from, String to, boolean inContainers, Basis basis, LocalDate on) {
    enum Basis {
        /** They are to be handed over then, as far as is known. */
        EXPECTED,
        /** They came to where the stage ends. */
        ARRIVED,
        /** They were handed over. */
        DELIVERED,
        /** They were to be handed over then, and are lost, or nobody has said that they came. */
        WAS_DUE
    }

    /** By which it is known again when the legs beside it change, and with them its number. */
    record Way(String mode, String from, String to) {}

    Way way() {
        return new Way(mode, from, to);
    }
}
