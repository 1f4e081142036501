package io.gendan.complaint.incidentcase;

import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.IncidentId;
import java.util.List;
import java.util.UUID;

/** What a list of cases is narrowed to; null is everything. */
record Wanted(IncidentId incident, CustomerId customer, CaseView.Status status, Boolean toSay) {

    /** The WHERE of it, for the rows behind {@code after}; what it compares with goes into {@code arguments}. */
    String where(UUID after, List<Object> arguments) {
        var where = new StringBuilder("WHERE true");
        narrow(where, arguments, " AND incident_id = ?", incident);
        narrow(where, arguments, " AND customer_id = ?", customer);
        narrow(where, arguments, " AND id > ?", after);
        if (status != null)
            where.append(
                    switch (status) {
                        case OPEN -> " AND settled_at IS NULL AND untold";
                        case TOLD -> " AND settled_at IS NULL AND NOT untold";
                        case SETTLED -> " AND settled_at IS NOT NULL";
                    });
        if (toSay != null)
            where.append(toSay ? " AND " : " AND NOT ")
                    .append(
                            "EXISTS (SELECT FROM letter WHERE matter_id = incident_case.id AND way IS NOT NULL AND letter.status = 'WAITING')");
        return where.toString();
    }

    private static void narrow(StringBuilder where, List<Object> arguments, String condition, Object value) {
        if (value == null) return;
        where.append(condition);
        arguments.add(value);
    }
}
