package io.gendan.complaint.complaint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.gendan.complaint.clock.Clocks;
import io.gendan.complaint.clock.Happening;
import io.gendan.complaint.clock.Promises;
import io.gendan.complaint.clock.Step;
import io.gendan.complaint.complaint.Complaint.Known;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Rung;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What has happened to each complaint, as its clocks need it; when somebody higher is to hear of it, and what is due when. All
 * instants are counted anew from all that has happened with each fact, so that a rebuild follows a policy that was changed. The grade
 * is the customer's when the complaint was logged.
 */
@Singleton
class ComplaintClocks implements ReadModel<Complaint, ComplaintEvent> {
    private final Promises promises;

    ComplaintClocks(Promises promises) {
        this.promises = promises;
    }

    /** Somebody higher is to hear of a complaint. */
    record Due(ComplaintId id, Step step) {
        String why() {
            return switch (step.reason()) {
                case FIRST_RESPONSE -> "No person has answered the customer; that was due by " + step.at();
                case NEXT_UPDATE -> "The customer was not told how it stands; that was due by " + step.at();
                case SETTLEMENT -> "It is not settled; that was due by " + step.at();
                case LARGE_AMOUNT -> "It is about a large sum";
            };
        }
    }

    @Override
    public String name() {
        return "complaint-clocks";
    }

    @Override
    public List<String> tables() {
        return List.of("complaint_clock", "complaint_happenings");
    }

    @Override
    public void follow(Tx tx, Recorded<ComplaintEvent> fact, Complaint state) {
        followAll(tx, List.of(new News<>(fact, state)));
    }

    @Override
    public void followAll(Tx tx, List<News<Complaint, ComplaintEvent>> all) {
        var news = all.stream().collect(groupingBy(one -> one.fact().streamId(), LinkedHashMap::new, toList()));
        var before = happenings(tx, news.keySet());
        var rows = new ArrayList<Row>(news.size());
        news.forEach((id, facts) -> {
            var last = facts.getLast().state() instanceof Known known ? known : null;
            if (last == null) return;
            var happenings = new ArrayList<>(before.getOrDefault(id, List.of()));
            for (var one : facts) happenings.addAll(meaning(one.fact().event()));
            rows.add(new Row(id, happenings, promises.clocks(happenings), last.file()));
        });
        ClockRows.write(tx, rows);
    }

    record Row(UUID id, List<Happening> happenings, Clocks clocks, ComplaintFile file) {}

    private List<Happening> meaning(ComplaintEvent event) {
        var grade = event instanceof ComplaintEvent.Logged logged ? logged.grade() : null;
        return ComplaintHappenings.of(event, grade, promises.calendar().zone());
    }

    private static Map<UUID, List<Happening>> happenings(Tx tx, Collection<UUID> ids) {
        return tx
                .query(
                        "SELECT complaint_id, happenings::text FROM complaint_happenings WHERE complaint_id = ANY (?::uuid[])",
                        row -> Map.entry(row.getObject(1, UUID.class), read(row.getString(2))),
                        ids)
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Happening> read(String json) {
        return Arrays.asList(EventJson.fromJson(json, Happening[].class));
    }

    ClocksView view(Tx tx, ComplaintView of, Instant now) {
        var id = of.id().value();
        var clocks = promises.clocks(happenings(tx, List.of(id)).getOrDefault(id, List.of()));
        return ClocksView.of(clocks, of, now, promises.calendar());
    }

    /** The longest overdue first. */
    List<Due> due(Tx tx, Instant now, int most) {
        return tx.query(
                "SELECT complaint_id, escalate_at, escalate_to, escalate_because FROM complaint_happenings"
                        + " WHERE escalate_at <= ? ORDER BY escalate_at, complaint_id LIMIT ?",
                row -> new Due(
                        new ComplaintId(row.getObject("complaint_id", UUID.class)),
                        new Step(
                                Columns.instant(row, "escalate_at"),
                                Rung.valueOf(row.getString("escalate_to")),
                                Step.Reason.valueOf(row.getString("escalate_because")))),
                now,
                most);
    }
}
