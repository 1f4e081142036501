package io.gendan.complaint.approval;

import io.gendan.complaint.approval.RecordCommand.*;
import io.gendan.complaint.approval.RecordEvent.*;
import io.gendan.eventsourcing.Decider;
import java.util.List;

/**
 * The record of a complaint, form 13-15: what the handler proposes goes to the departments, who say each for itself what they
 * think of it, then to a deputy general manager and to the general manager, whose word counts. It can come back and go again: each
 * time is a round of its own, and the rounds before stay as they were.
 */
sealed interface ComplaintRecord {
    RecordFile file();

    /** Nothing was submitted yet, or it came back: to be revised, or recalled. */
    record AtHandler(RecordFile file) implements ComplaintRecord {}

    /** The departments have it, and the deputy general manager. */
    record WithDepartments(RecordFile file) implements ComplaintRecord {}

    record WithGeneralManager(RecordFile file) implements ComplaintRecord {}

    record Decided(RecordFile file) implements ComplaintRecord {}

    Decider<RecordCommand, ComplaintRecord, RecordEvent> DECIDER = new Decider<>() {
        @Override
        public ComplaintRecord initial() {
            return new AtHandler(RecordFile.EMPTY);
        }

        @Override
        public List<RecordEvent> decide(ComplaintRecord record, RecordCommand command) {
            return switch (command) {
                case Enclose it -> Proposing.enclose(record, it);
                case Submit it -> Proposing.submit(record, it);
                case Recall it -> Proposing.recall(record, it);
                case GiveOpinion it -> Opining.opine(record, it);
                case PassOn it -> Instructing.passOn(record, it);
                case Return it -> Instructing.giveBack(record, it);
                case Approve it -> Instructing.approve(record, it);
                case Reject it -> Instructing.reject(record, it);
            };
        }

        @Override
        public ComplaintRecord evolve(ComplaintRecord record, RecordEvent event) {
            var file = record.file();
            return switch (event) {
                case FileEnclosed it -> with(record, file.with(it.file()));
                case OpinionGiven it -> with(record, file.with(file.last().with(it.opinion())));
                case Submitted it -> new WithDepartments(file.with(Round.of(it)));
                case PassedOn it -> new WithGeneralManager(file.with(file.last().with(it)));
                case Returned it -> new AtHandler(ended(file, RoundStatus.RETURNED, it.instruction()));
                case Recalled it -> new AtHandler(file.with(file.last().with(it)));
                case Approved it -> new Decided(ended(file, RoundStatus.APPROVED, it.instruction()));
                case Rejected it -> new Decided(ended(file, RoundStatus.REJECTED, it.instruction()));
            };
        }
    };

    private static RecordFile ended(RecordFile file, RoundStatus how, Instruction by) {
        return file.with(file.last().now(how, by));
    }

    private static ComplaintRecord with(ComplaintRecord record, RecordFile file) {
        return switch (record) {
            case AtHandler _ -> new AtHandler(file);
            case WithDepartments _ -> new WithDepartments(file);
            case WithGeneralManager _ -> new WithGeneralManager(file);
            case Decided _ -> new Decided(file);
        };
    }
}
