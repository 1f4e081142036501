package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintCommand.*;
import io.gendan.complaint.complaint.ComplaintEvent.Logged;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Decider;
import java.time.Instant;
import java.util.List;

/**
 * A customer is not content. We listen, find out what the problem is, weigh whose fault it is, agree on how it is put right, do
 * that, and ask whether it worked: six steps, each with what it insists on. Read the rules as a table: a command a row, a state
 * a column.
 */
sealed interface Complaint {
    record Unknown() implements Complaint {}

    /** A complaint that was logged. */
    sealed interface Known extends Complaint {
        ComplaintFile file();

        Known with(ComplaintFile file);
    }

    /** It is being followed. */
    sealed interface Running extends Known {}

    /** LISTEN: logged and acknowledged, and nobody has said yet what exactly is wrong. */
    record Listening(ComplaintFile file) implements Running {
        @Override
        public Listening with(ComplaintFile next) {
            return new Listening(next);
        }
    }

    /** IDENTIFY: what is wrong with which goods is known; why, and whose fault it is, is not weighed yet. */
    record Identifying(ComplaintFile file) implements Running {
        @Override
        public Identifying with(ComplaintFile next) {
            return new Identifying(next);
        }
    }

    /** IDENTIFY: we think that it is unfounded and have told the customer why. It is over when they say so, not when we do. */
    record Explaining(ComplaintFile file) implements Running {
        @Override
        public Explaining with(ComplaintFile next) {
            return new Explaining(next);
        }
    }

    /** ASSESS: nature and liability are weighed. */
    record Assessing(ComplaintFile file) implements Running {
        @Override
        public Assessing with(ComplaintFile next) {
            return new Assessing(next);
        }
    }

    /** NEGOTIATE: there was at least one offer. */
    record Negotiating(ComplaintFile file) implements Running {
        @Override
        public Negotiating with(ComplaintFile next) {
            return new Negotiating(next);
        }
    }

    /** ACTION: both sides agree, and what they agree on is being done. */
    record Acting(ComplaintFile file) implements Running {
        @Override
        public Acting with(ComplaintFile next) {
            return new Acting(next);
        }
    }

    /** TRACKING: it is done, and the customer is asked how it worked. */
    record Tracking(ComplaintFile file) implements Running {
        @Override
        public Tracking with(ComplaintFile next) {
            return new Tracking(next);
        }
    }

    /** It is over; {@code how} says in which way, {@code joinedInto} which one goes on for it. Only what was joined to another complaint cannot be reopened. */
    record Ended(ComplaintFile file, How how, Instant at, ComplaintId joinedInto) implements Known {
        enum How {
            CLOSED,
            UNFOUNDED_CONFIRMED,
            DROPPED_BY_CUSTOMER,
            JOINED
        }

        @Override
        public Ended with(ComplaintFile next) {
            return new Ended(next, how, at, joinedInto);
        }
    }

    Decider<ComplaintCommand, Complaint, ComplaintEvent> DECIDER = new Decider<>() {
        @Override
        public Complaint initial() {
            return new Unknown();
        }

        @Override
        public List<ComplaintEvent> decide(Complaint complaint, ComplaintCommand command) {
            return switch (command) {
                case Log it -> Intake.log(complaint, it);
                case Assign it -> Intake.assign(complaint, it);
                case RecordAcceptance it -> Intake.accepted(complaint, it);
                case RecordAnswer it -> Intake.answered(complaint, it);
                case AskParticulars it -> Intake.ask(complaint, it);
                case GiveParticulars it -> Intake.give(complaint, it);
                case HearReply it -> Intake.hear(complaint, it);
                case JoinInto it -> Joining.join(complaint, it);
                case TakeIn it -> Joining.takeIn(complaint, it);
                case Identify it -> Clarification.identify(complaint, it);
                case Enclose it -> Clarification.enclose(complaint, it);
                case WaiveEvidence it -> Clarification.waive(complaint, it);
                case ExplainUnfounded it -> Unfounded.explain(complaint, it);
                case DisputeUnfounded it -> Unfounded.dispute(complaint, it);
                case ConfirmUnfounded it -> Unfounded.confirm(complaint, it);
                case FindCause it -> Judgement.findCause(complaint, it);
                case InvestigateAgain it -> Judgement.investigateAgain(complaint, it);
                case AssessLiability it -> Judgement.assess(complaint, it);
                case MakeOffer it -> Offering.offer(complaint, it);
                case ApproveOffer it -> Approving.approve(complaint, it);
                case RejectOffer it -> Approving.reject(complaint, it);
                case RecordCounterOffer it -> Bargaining.counter(complaint, it);
                case DeclineOffer it -> Bargaining.decline(complaint, it);
                case WithdrawOffer it -> Bargaining.withdraw(complaint, it);
                case AcceptOffer it -> Bargaining.accept(complaint, it);
                case PlanAction it -> CarryingOut.plan(complaint, it);
                case CompleteAction it -> CarryingOut.complete(complaint, it);
                case FollowUp it -> Ending.followUp(complaint, it);
                case Close it -> Ending.close(complaint, it);
                case Reopen it -> Ending.reopen(complaint, it);
                case DropByCustomer it -> Ending.drop(complaint, it);
                case Escalate it -> Ending.escalate(complaint, it);
                case Warn it -> Ending.warn(complaint, it);
            };
        }

        @Override
        public Complaint evolve(Complaint complaint, ComplaintEvent event) {
            return switch (complaint) {
                case Unknown _ -> new Listening(ComplaintFile.of((Logged) event));
                case Known known -> Steps.after(known.with(known.file().after(event)), event);
            };
        }
    };
}
