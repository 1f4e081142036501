package io.gendan.order.invoice;

import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.sheets.CompanyDays;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/aging")
@Tag(name = "Invoices")
@RunOnVirtualThread
class AgingResource {
    private final Aging aging;
    private final CompanyDays days;
    private final Clock clock;
    private final Requests requests;

    AgingResource(Aging aging, CompanyDays days, Clock clock, Requests requests) {
        this.aging = aging;
        this.days = days;
        this.clock = clock;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary = "What each customer owes, by how long it is overdue",
            description = "As of the end of the day asOf, of today without it; the buckets add up to the open amounts.")
    public Page<Aging.Line> page(
            @QueryParam("asOf") String asOf,
            @QueryParam("customer") String customer,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var day = asOf == null ? days.of(clock.instant()) : day(asOf);
        var ofCustomer = Page.only("customer", customer);
        var rows = requests.read(tx -> aging.page(tx, day, ofCustomer, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), Aging.Line::customerId);
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 2000 && day.getYear() <= 9999) return day;
        } catch (DateTimeParseException e) {
            // said below
        }
        throw new Problem(
                400,
                "INVALID_REQUEST",
                "asOf is a date like 2026-01-05, from the year 2000 on, not " + Problem.quoted(text));
    }
}
