package io.gendan.complaint.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** When we work on a working day, from a day on: one stretch, or several with breaks between them. */
public record WorkingHours(LocalDate validFrom, List<Stretch> stretches) {

    public record Stretch(LocalTime opens, LocalTime closes) {
        public Stretch {
            if (!opens.isBefore(closes))
                throw new IllegalArgumentException("work from " + opens + " to " + closes + " takes no time");
        }
    }

    public WorkingHours {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) throw new IllegalArgumentException("nobody ever works from " + validFrom + " on");
        for (int i = 1; i < stretches.size(); i++)
            if (stretches.get(i).opens().isBefore(stretches.get(i - 1).closes()))
                throw new IllegalArgumentException("working hours overlap: " + stretches);
    }

    /**
     * As the setting is written: {@code 2020-01-01 09:00-18:00; 2027-01-01 08:30-12:00 13:00-17:30}. In the order of their days; the
     * first hold for the time before as well.
     */
    static List<WorkingHours> read(String setting) {
        return Arrays.stream(setting.split(";"))
                .map(String::strip)
                .map(WorkingHours::one)
                .sorted(Comparator.comparing(WorkingHours::validFrom))
                .toList();
    }

    private static WorkingHours one(String written) {
        var words = List.of(written.split("\\s+"));
        return new WorkingHours(
                LocalDate.parse(words.getFirst()),
                words.subList(1, words.size()).stream()
                        .map(WorkingHours::stretch)
                        .toList());
    }

    private static Stretch stretch(String written) {
        var ends = written.split("-", 2);
        return new Stretch(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }
}
