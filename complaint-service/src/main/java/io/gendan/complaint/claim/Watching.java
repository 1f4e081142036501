package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.ClaimRefusal.NO_SUCH_CLAIM;

import io.gendan.complaint.claim.Claim.Agreed;
import io.gendan.complaint.claim.Claim.Ended;
import io.gendan.complaint.claim.Claim.Open;
import io.gendan.complaint.claim.Claim.Unknown;
import io.gendan.complaint.claim.ClaimCommand.HearTransportTimes;
import io.gendan.complaint.claim.ClaimCommand.Look;
import io.gendan.complaint.claim.ClaimCommand.NoteSettledWithCustomer;
import io.gendan.complaint.claim.ClaimCommand.PutItBehind;
import io.gendan.complaint.claim.ClaimEvent.DeadlinePassed;
import io.gendan.complaint.claim.ClaimEvent.DeadlineWarned;
import io.gendan.complaint.claim.ClaimEvent.PutBehind;
import io.gendan.complaint.claim.ClaimEvent.SettledWithCustomer;
import io.gendan.complaint.claim.ClaimEvent.TransportTimesHeard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What moves the deadlines of a claim, who is warned of them, and what it means that one has passed. */
final class Watching {
    /** Days before, the last first. */
    private static final List<Integer> WARNINGS = List.of(1, 7, 30);

    private static final int NEVER = Integer.MAX_VALUE;

    private Watching() {}

    static List<ClaimEvent> hear(Claim claim, HearTransportTimes hear) {
        return switch (claim) {
            case Open open -> heard(open.file(), hear);
            case Agreed _, Ended _ -> List.of();
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    private static List<ClaimEvent> heard(ClaimFile file, HearTransportTimes hear) {
        var times = hear.heard();
        if (!file.about().matter().shipments().contains(times.shipment())
                || times.stages().equals(file.running().heard().get(times.shipment()))) return List.of();
        return List.of(new TransportTimesHeard(times.shipment(), times.stages(), hear.now()));
    }

    static List<ClaimEvent> settledWithCustomer(Claim claim, NoteSettledWithCustomer note) {
        return switch (claim) {
            case Open open
            when open.file().isOurs()
                    && !Objects.equals(
                            open.file().running().settledWithCustomer(),
                            open.file().running().firstOf(note.on())) ->
                List.of(new SettledWithCustomer(note.customers(), note.on(), note.now()));
            case Open _, Agreed _, Ended _ -> List.of();
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    /** What stands behind a customer's claim stays there. */
    static List<ClaimEvent> putBehind(Claim claim, PutItBehind it) {
        var file = Claim.file(claim);
        if (!file.isOurs() || file.raised().backToBack() != null) return List.of();
        var facts = new ArrayList<ClaimEvent>();
        facts.add(new PutBehind(it.customers(), it.now()));
        if (it.settledOn() != null)
            facts.addAll(
                    settledWithCustomer(claim, new NoteSettledWithCustomer(it.customers(), it.settledOn(), it.now())));
        return facts;
    }

    /** Once for each threshold. Who slept through some of them is told the last. */
    static List<ClaimEvent> look(Claim claim, Look look) {
        return switch (claim) {
            case Open open -> looked(open.file(), look);
            case Agreed _, Ended _ -> List.of();
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    private static List<ClaimEvent> looked(ClaimFile file, Look look) {
        var facts = new ArrayList<ClaimEvent>();
        for (var deadline : pending(file)) {
            long left = ChronoUnit.DAYS.between(look.today(), deadline.by());
            if (left < 0) facts.add(new DeadlinePassed(file.about(), deadline, look.now()));
            else
                WARNINGS.stream()
                        .filter(days -> left <= days)
                        .findFirst()
                        .filter(days -> days < warned(file, deadline))
                        .ifPresent(days -> facts.add(new DeadlineWarned(file.about(), deadline, days, look.now())));
        }
        return facts;
    }

    /** What was to be done by a day before {@code done}, and was done only then. */
    static List<ClaimEvent> missed(ClaimFile file, LocalDate done, Instant now) {
        return pending(file).stream()
                .filter(deadline -> deadline.kind() != DeadlineKind.SUIT && deadline.kind() != DeadlineKind.RECOURSE)
                .filter(deadline -> deadline.by().isBefore(done))
                .<ClaimEvent>map(deadline -> new DeadlinePassed(file.about(), deadline, now))
                .toList();
    }

    /** Nothing is left of it: a day has passed on which something was to be done that was not done by then. */
    static boolean isBarred(ClaimFile file, LocalDate today) {
        var live = Counting.of(file);
        return Counting.of(file, false).stream()
                .filter(one -> one.by() != null && one.kind().bars() && one.by().isBefore(today))
                .anyMatch(one -> live.contains(one) || file.running().passed().containsKey(one.key()));
    }

    /** The day on which there will be something to say, if nothing happens before. */
    static Optional<LocalDate> next(Claim claim) {
        return switch (claim) {
            case Open open ->
                pending(open.file()).stream()
                        .map(deadline -> next(deadline.by(), warned(open.file(), deadline)))
                        .min(LocalDate::compareTo);
            case Agreed _, Ended _, Unknown _ -> Optional.empty();
        };
    }

    private static LocalDate next(LocalDate by, int warned) {
        return WARNINGS.reversed().stream()
                .filter(days -> days < warned)
                .findFirst()
                .map(by::minusDays)
                .orElse(by.plusDays(1));
    }

    private static int warned(ClaimFile file, Deadline deadline) {
        return file.running().warned().getOrDefault(deadline.key(), NEVER);
    }

    private static List<Deadline> pending(ClaimFile file) {
        return Counting.of(file).stream()
                .filter(one -> one.by() != null && !file.running().passed().containsKey(one.key()))
                .toList();
    }
}
