package io.gendan.shipment.deadline;

import io.gendan.shipment.deadline.Regime.Act;
import java.time.LocalDate;

/**
 * The last days of one stage. What its regime has no time for is null; all are null where no regime is known.
 *
 * @param regime its code; {@code chosenBy} whoever's word it is when it was not found by mode, places and day
 * @param visibleBy notice of damage that can be seen, {@code hiddenBy} of damage that cannot, {@code delayBy} of delay
 * @param suitBy suit or arbitration; {@code suitSince} what moved it, null while nothing has
 * @param recourseDays from when we have settled
 * @param source the text that the days are from; {@code remark} what is to be known of them
 */
record Dates(
        Stage stage,
        String regime,
        String chosenBy,
        LocalDate visibleBy,
        LocalDate hiddenBy,
        LocalDate delayBy,
        LocalDate suitBy,
        Moved suitSince,
        Integer recourseDays,
        String source,
        String remark) {

    /** {@code act} null: it was agreed. */
    record Moved(Act act, LocalDate on, LocalDate until, String source) {}
}
