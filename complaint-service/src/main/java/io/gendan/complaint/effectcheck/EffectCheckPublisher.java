package io.gendan.complaint.effectcheck;

import io.gendan.complaint.effectcheck.EffectCheckEvent.CalledOff;
import io.gendan.complaint.effectcheck.EffectCheckEvent.Checked;
import io.gendan.complaint.effectcheck.EffectCheckEvent.FellDue;
import io.gendan.complaint.effectcheck.EffectCheckEvent.Planned;
import io.gendan.contracts.complaint.ComplaintMessage.EffectCheckDue;
import io.gendan.contracts.complaint.ComplaintMessage.EffectChecked;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

@Singleton
class EffectCheckPublisher implements Publisher<EffectCheckEvent> {
    @Override
    public String topic() {
        return "gendan.complaint";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<EffectCheckEvent> fact) {
        var id = fact.streamId();
        return switch (fact.event()) {
            case FellDue it -> Optional.of(due(id, it));
            case Checked it -> Optional.of(checked(id, it));
            case Planned _, CalledOff _ -> Optional.empty(); // for the departments
        };
    }

    private static EffectCheckDue due(UUID id, FellDue it) {
        var about = it.about();
        return new EffectCheckDue(
                id,
                about.complaint().value(),
                about.complaintNo(),
                about.noticeNo(),
                about.customer().value(),
                about.cause().name(),
                about.owner(),
                it.dueOn(),
                it.at());
    }

    private static EffectChecked checked(UUID id, Checked it) {
        var about = it.about();
        return new EffectChecked(
                id,
                about.complaint().value(),
                about.complaintNo(),
                about.noticeNo(),
                about.customer().value(),
                about.cause().name(),
                about.owner(),
                it.verdict().name(),
                it.repeats(),
                it.by(),
                it.at());
    }
}
