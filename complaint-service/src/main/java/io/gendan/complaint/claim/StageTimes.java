package io.gendan.complaint.claim;

import java.time.LocalDate;

/** The last days of one stage of a carriage, as shipment-service said them. What its law has no time for is null. */
record StageTimes(
        int stageNo,
        String mode,
        String from,
        String to,
        String regime,
        LocalDate visibleBy,
        LocalDate hiddenBy,
        LocalDate delayBy,
        LocalDate suitBy,
        Integer recourseDays,
        String source,
        String remark) {}
