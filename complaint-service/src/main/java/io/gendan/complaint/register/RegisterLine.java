package io.gendan.complaint.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.complaint.complaint.Demand;
import io.gendan.complaint.complaint.Wish;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.EventJson;
import io.gendan.money.Money;
import io.gendan.sheets.CompanyDays;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the register. What is not known yet is absent.
 *
 * @param ageDays days from the complaint to its end, or to today
 * @param nextDeadline of its clocks that run, and {@code nextDeadlineKind} which of them that is
 * @param liability who bears how much of it, in per cent, the largest share first
 * @param demand in money: all of it, as {@link Demand#total()} says
 * @param settlement what was agreed on last; {@code settledBeforeReopening}: the complaint was reopened since, and nothing new is agreed on
 * @param recoveredFrom the firms that have paid us something for it
 */
@Schema(name = "ComplaintRegisterLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisterLine(
        long lineNo,
        UUID complaintId,
        String complaintNo,
        LocalDate receivedOn,
        String customerName,
        String orderNo,
        String product,
        String step,
        String endedAs,
        String owner,
        long ageDays,
        Instant nextDeadline,
        String nextDeadlineKind,
        String cause,
        boolean repeat,
        List<String> liability,
        Set<Wish> wishes,
        Money demand,
        Money settlement,
        boolean settledBeforeReopening,
        List<String> recoveredFrom,
        String followUpResult,
        BigDecimal satisfaction,
        String escalatedTo) {

    static RegisterLine of(ResultSet row, long lineNo, CompanyDays days, Instant now) throws SQLException {
        var receivedAt = Columns.instant(row, "received_at");
        var endedAt = Columns.instant(row, "ended_at");
        var demand = EventJson.fromJson(row.getString("demand"), Demand.class);
        return new RegisterLine(
                lineNo,
                row.getObject("id", UUID.class),
                row.getString("complaint_no"),
                days.of(receivedAt),
                row.getString("customer_name"),
                row.getString("order_no"),
                row.getString("product"),
                row.getString("step"),
                row.getString("ended_as"),
                row.getString("owner"),
                Duration.between(receivedAt, endedAt == null ? now : endedAt).toDays(),
                Columns.instant(row, "next_deadline"),
                row.getString("next_deadline_kind"),
                row.getString("cause"),
                row.getObject("repeat_of") != null,
                strings(row, "liability"),
                demand.wishes(),
                demand.total().orElse(null),
                money(row, "agreed"),
                row.getBoolean("settled_before"),
                strings(row, "recovered_from"),
                row.getString("outcome"),
                row.getBigDecimal("satisfaction"),
                row.getString("escalated_to"));
    }

    private static Money money(ResultSet row, String what) throws SQLException {
        var amount = row.getBigDecimal(what + "_amount");
        return amount == null ? null : new Money(amount, row.getString(what + "_currency"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
