package io.gendan.complaint.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The calendar of this house, from its settings and the holidays that are known. */
class CompanyCalendar {
    @Produces
    @Singleton
    WorkingCalendar calendar(
            @ConfigProperty(name = "gendan.company.zone") ZoneId zone,
            @ConfigProperty(name = "gendan.working-hours") String hours,
            @ConfigProperty(name = "gendan.calendar.more") Optional<Path> more) {
        var known = new ArrayList<Holidays>();
        more.map(Holidays::in).ifPresent(known::add);
        known.add(Holidays.ofChina());
        return new WorkingCalendar(zone, WorkingHours.read(hours), known);
    }
}
