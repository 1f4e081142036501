package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.AT_BEFORE_RECEIVED;
import static io.gendan.complaint.complaint.ComplaintRefusal.AT_IN_THE_FUTURE;
import static io.gendan.complaint.complaint.ComplaintRefusal.NO_SUCH_COMPLAINT;
import static io.gendan.complaint.complaint.ComplaintRefusal.NO_SUCH_QUESTION;

import io.gendan.complaint.complaint.Complaint.Known;
import io.gendan.complaint.complaint.Complaint.Running;
import io.gendan.complaint.complaint.Complaint.Unknown;
import io.gendan.complaint.complaint.ComplaintCommand.AskParticulars;
import io.gendan.complaint.complaint.ComplaintCommand.Assign;
import io.gendan.complaint.complaint.ComplaintCommand.GiveParticulars;
import io.gendan.complaint.complaint.ComplaintCommand.HearReply;
import io.gendan.complaint.complaint.ComplaintCommand.Log;
import io.gendan.complaint.complaint.ComplaintCommand.RecordAcceptance;
import io.gendan.complaint.complaint.ComplaintCommand.RecordAnswer;
import io.gendan.complaint.complaint.ComplaintEvent.Assigned;
import io.gendan.complaint.complaint.ComplaintEvent.CustomerAnswered;
import io.gendan.complaint.complaint.ComplaintEvent.LetterAccepted;
import io.gendan.complaint.complaint.ComplaintEvent.Logged;
import io.gendan.complaint.complaint.ComplaintEvent.ParticularsAsked;
import io.gendan.complaint.complaint.ComplaintEvent.ParticularsGiven;
import io.gendan.complaint.words.Party;
import java.util.ArrayList;
import java.util.List;

/** The rules of listening: it is logged at once, somebody takes it, and what is unclear is asked. */
final class Intake {
    private Intake() {}

    static List<ComplaintEvent> log(Complaint complaint, Log it) {
        return switch (complaint) {
            case Unknown _ -> {
                if (it.receivedAt().isAfter(it.now()))
                    throw AT_IN_THE_FUTURE.refused(AT_IN_THE_FUTURE.sentence(), "/receivedAt");
                var facts = new ArrayList<ComplaintEvent>();
                facts.add(new Logged(
                        it.about(),
                        it.caseId(),
                        it.subject(),
                        it.demand(),
                        it.channel(),
                        it.urgency(),
                        it.language(),
                        it.grade(),
                        it.receivedAt(),
                        it.replyBy(),
                        it.acknowledgement(),
                        it.by(),
                        it.now()));
                if (it.owner() != null) facts.add(new Assigned(it.owner(), it.by(), it.now()));
                yield facts;
            }
            case Known _ -> List.of(); // the id is new: it is the same request again
        };
    }

    static List<ComplaintEvent> assign(Complaint complaint, Assign it) {
        var owner = Steps.running(complaint).course().owner();
        return it.owner().equals(owner) ? List.of() : List.of(new Assigned(it.owner(), it.by(), it.now()));
    }

    /** A letter that was on its way when the complaint ended still arrives. */
    static List<ComplaintEvent> accepted(Complaint complaint, RecordAcceptance it) {
        return switch (complaint) {
            case Known known when known.file().course().accepted().contains(it.letter()) -> List.of();
            case Running _
            when it.byHand() ->
                List.of(
                        new LetterAccepted(it.letter(), it.at()),
                        new CustomerAnswered(Channel.EMAIL, it.letter(), "complaint-service", it.at()));
            case Known _ -> List.of(new LetterAccepted(it.letter(), it.at()));
            case Unknown _ -> throw NO_SUCH_COMPLAINT.refused();
        };
    }

    static List<ComplaintEvent> answered(Complaint complaint, RecordAnswer it) {
        var received = Steps.running(complaint).logged().receivedAt();
        if (it.at().isAfter(it.now())) throw AT_IN_THE_FUTURE.refused(AT_IN_THE_FUTURE.sentence(), "/at");
        if (it.at().isBefore(received)) throw AT_BEFORE_RECEIVED.refused(AT_BEFORE_RECEIVED.sentence(), "/at");
        return List.of(new CustomerAnswered(it.channel(), it.letter(), it.by(), it.at()));
    }

    static List<ComplaintEvent> ask(Complaint complaint, AskParticulars it) {
        var no = Steps.running(complaint).course().asked() + 1;
        Days.mustBeToCome(it.dueOn(), it.now());
        return List.of(new ParticularsAsked(new Question(no, it.of(), it.what(), it.dueOn()), it.by(), it.now()));
    }

    static List<ComplaintEvent> give(Complaint complaint, GiveParticulars it) {
        var course = Steps.running(complaint).course();
        if (it.questionNo() < 1 || it.questionNo() > course.asked()) throw NO_SUCH_QUESTION.refused();
        return course.open().stream().anyMatch(question -> question.questionNo() == it.questionNo())
                ? List.of(new ParticularsGiven(it.questionNo(), it.by(), it.now()))
                : List.of();
    }

    /** What they were asked may be in it, and a person reads it: it does not wait for them any more. */
    static List<ComplaintEvent> hear(Complaint complaint, HearReply it) {
        return Steps.running(complaint).course().open().stream()
                .filter(question -> question.of() == Party.CUSTOMER)
                .<ComplaintEvent>map(question -> new ParticularsGiven(question.questionNo(), it.by(), it.now()))
                .toList();
    }
}
