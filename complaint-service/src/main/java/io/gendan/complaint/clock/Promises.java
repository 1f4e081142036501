package io.gendan.complaint.clock;

import io.gendan.complaint.calendar.WorkingCalendar;
import io.gendan.complaint.clock.Happening.Started;
import io.gendan.complaint.words.ClockKind;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this house promises, by its policies and its calendar. */
@Singleton
public class Promises {
    private final Policies policies;
    private final WorkingCalendar calendar;

    Promises(@ConfigProperty(name = "gendan.clocks.policies") Optional<Path> instead, WorkingCalendar calendar) {
        this.policies = instead.map(Promises::read).orElseGet(Policies::ofThisHouse);
        this.calendar = calendar;
    }

    private static Policies read(Path file) {
        try {
            return Policies.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the policies in " + file + " cannot be read", e);
        }
    }

    public Clocks clocks(List<Happening> happenings) {
        return Clocks.of(happenings, policies, calendar);
    }

    /** By when a customer who complains now hears from a person. {@code grade} null when nobody knows it. */
    public Instant firstResponse(Instant from, boolean urgent, String grade) {
        return clocks(List.of(new Started(from, urgent, grade)))
                .newest(ClockKind.FIRST_RESPONSE)
                .map(Clock::dueAt)
                .orElseThrow();
    }

    public WorkingCalendar calendar() {
        return calendar;
    }
}
