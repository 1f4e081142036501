package io.gendan.complaint.complaint;

import io.gendan.complaint.words.Cause;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Viewer;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of complaints is narrowed to; null is everything. */
class ComplaintFilter {
    @QueryParam("customer")
    String customer;

    @QueryParam("order")
    String order;

    @QueryParam("case")
    @Parameter(description = "The case of the incident that they come from")
    String incidentCase;

    @QueryParam("step")
    String step;

    @QueryParam("cause")
    String cause;

    @QueryParam("owner")
    String owner;

    @QueryParam("ended")
    @Parameter(description = "true or false")
    String ended;

    enum Ended {
        TRUE,
        FALSE
    }

    String where(Viewer viewer, UUID after, List<Object> arguments) {
        var where = new StringBuilder("WHERE true");
        narrow(where, arguments, "customer_id = ?", viewer.own());
        if (viewer.own() != null) where.append(" AND ").append(ComplaintList.KNOWN_TO_CUSTOMER);
        // To a partner none has a step, a cause or an owner.
        if (viewer.own() != null && (step != null || cause != null || owner != null)) where.append(" AND false");
        narrow(where, arguments, "customer_id = ?", Page.only("customer", customer));
        narrow(where, arguments, "order_id = ?", Page.only("order", order));
        narrow(where, arguments, "case_id = ?", Page.only("case", incidentCase));
        narrow(where, arguments, "step = ?", Page.only("step", step, ComplaintView.Step.class));
        narrow(where, arguments, "cause = ?", Page.only("cause", cause, Cause.class));
        narrow(where, arguments, "owner = ?", owner);
        narrow(where, arguments, "id > ?", after);
        var only = Page.only("ended", ended == null ? null : ended.toUpperCase(java.util.Locale.ROOT), Ended.class);
        if (only != null) where.append(only == Ended.TRUE ? " AND ended_at IS NOT NULL" : " AND ended_at IS NULL");
        return where.toString();
    }

    private static void narrow(StringBuilder where, List<Object> arguments, String condition, Object value) {
        if (value == null) return;
        where.append(" AND ").append(condition);
        arguments.add(value);
    }
}
