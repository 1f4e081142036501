package io.gendan.sheets;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which day it is where the company is: its sheets and its invoices carry that one. */
@Singleton
public class CompanyDays {
    private final ZoneId zone;

    CompanyDays(@ConfigProperty(name = "gendan.company.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.zone = zone;
    }

    /** The first moment of a day. */
    public Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public LocalDate of(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }
}
