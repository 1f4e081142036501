package io.gendan.shipment.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A law of carriage with its times, as data: {@code deadlines/regimes.json}.
 *
 * @param validFrom the first day of events that it is for; {@code validTo} the last, null while it holds
 * @param compulsory no contract can choose another
 * @param scope where the carriage begins or ends, against {@code states} (ISO 3166)
 * @param visible by when damage that can be seen is to be notified
 * @param hiddenDays days after delivery for damage that cannot; {@code hiddenDaysContainers} where the goods are in containers
 * @param delayDays days after delivery for notice of a delay
 * @param suitYears years after delivery for a suit
 * @param recourseDays days for recourse against whoever is liable to us
 * @param interruptedBy what makes the time for a suit begin anew
 * @param extendable the parties can agree on a later day
 * @param source the text that says so; {@code remark} what else there is to know
 */
public record Regime(
        String code,
        String name,
        List<String> modes,
        LocalDate validFrom,
        LocalDate validTo,
        boolean compulsory,
        Scope scope,
        List<String> states,
        Visible visible,
        Integer hiddenDays,
        Integer hiddenDaysContainers,
        Integer delayDays,
        Integer suitYears,
        Integer recourseDays,
        List<Act> interruptedBy,
        boolean extendable,
        String source,
        String remark) {

    public Regime {
        states = states == null ? List.of() : List.copyOf(states);
        interruptedBy = interruptedBy == null ? List.of() : List.copyOf(interruptedBy);
    }

    /** Where a carriage has to begin or end. */
    enum Scope {
        LOADED_IN,
        EITHER_END,
        EITHER_END_ABROAD,
        BOTH_ENDS_ABROAD,
        /** From one country to another, whichever they are. */
        ABROAD
    }

    enum Visible {
        AT_DELIVERY,
        AT_REMOVAL,
        NEXT_WORKING_DAY
    }

    /** What somebody did about a claim. */
    enum Act {
        /** We demanded in writing. */
        WRITTEN_DEMAND,
        /** They agreed to pay. */
        ADMISSION
    }

    boolean covers(Stage stage) {
        return modes.contains(stage.mode())
                && !stage.on().isBefore(validFrom)
                && (validTo == null || !stage.on().isAfter(validTo))
                && reaches(stage.from().substring(0, 2), stage.to().substring(0, 2));
    }

    private boolean reaches(String from, String to) {
        var either = states.contains(from) || states.contains(to);
        return switch (scope) {
            case LOADED_IN -> states.contains(from);
            case EITHER_END -> either;
            case EITHER_END_ABROAD -> either && !from.equals(to);
            case BOTH_ENDS_ABROAD -> states.contains(from) && states.contains(to) && !from.equals(to);
            case ABROAD -> !from.equals(to);
        };
    }
}
