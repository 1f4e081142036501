package io.gendan.complaint.claim;

import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.WrittenValues;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a list of claims is narrowed to; null is everything. */
record WantedClaims(
        String counterpart,
        Direction direction,
        ClaimStatus status,
        UUID customer,
        UUID complaint,
        UUID incidentCase,
        LocalDate dueBefore) {

    static WantedClaims of(
            String counterpart,
            String direction,
            String status,
            String customer,
            String complaint,
            String incidentCase,
            String dueBefore) {
        return new WantedClaims(
                counterpart == null || counterpart.isBlank() ? null : counterpart.strip(),
                Page.only("direction", direction, Direction.class),
                Page.only("status", status, ClaimStatus.class),
                Page.only("customer", customer),
                Page.only("complaint", complaint),
                Page.only("case", incidentCase),
                day("dueBefore", dueBefore));
    }

    static LocalDate day(String name, String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return WrittenValues.day(text);
        } catch (DateTimeException e) {
            throw Problem.of(name, "is a day like 2026-01-05, not " + Problem.quoted(text));
        }
    }

    /** The WHERE of it, for the rows behind {@code after}; what it compares with goes into {@code arguments}. */
    String where(UUID after, List<Object> arguments) {
        var where = new StringBuilder("WHERE true");
        narrow(where, arguments, " AND lower(counterpart) = lower(?)", counterpart);
        narrow(where, arguments, " AND direction = ?", direction);
        narrow(where, arguments, " AND status = ?", status);
        narrow(where, arguments, " AND customer_id = ?", customer);
        narrow(where, arguments, " AND complaint_id = ?", complaint);
        narrow(where, arguments, " AND case_id = ?", incidentCase);
        narrow(where, arguments, " AND id IN (SELECT claim_id FROM claim_deadline WHERE by_day < ?)", dueBefore);
        narrow(where, arguments, " AND id > ?", after);
        return where.toString();
    }

    private static void narrow(StringBuilder where, List<Object> arguments, String condition, Object value) {
        if (value == null) return;
        where.append(condition);
        arguments.add(value);
    }
}
