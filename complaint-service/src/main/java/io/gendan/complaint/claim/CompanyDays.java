package io.gendan.complaint.claim;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which day it is where the company is: there somebody has to do what is due. */
@Singleton
class CompanyDays {
    private final ZoneId zone;

    CompanyDays(@ConfigProperty(name = "gendan.company.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.zone = zone;
    }

    LocalDate of(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }
}
