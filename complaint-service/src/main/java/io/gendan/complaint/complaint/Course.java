package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintEvent.Assigned;
import io.gendan.complaint.complaint.ComplaintEvent.CustomerAnswered;
import io.gendan.complaint.complaint.ComplaintEvent.Escalated;
import io.gendan.complaint.complaint.ComplaintEvent.FollowedUp;
import io.gendan.complaint.complaint.ComplaintEvent.LetterAccepted;
import io.gendan.complaint.complaint.ComplaintEvent.ParticularsAsked;
import io.gendan.complaint.complaint.ComplaintEvent.ParticularsGiven;
import io.gendan.complaint.complaint.ComplaintEvent.Reopened;
import io.gendan.complaint.complaint.ComplaintEvent.TookIn;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.Rung;
import java.time.Instant;
import java.util.List;

/**
 * Who follows the complaint, and what is between us and others.
 *
 * @param owner null until somebody takes it
 * @param acknowledgedAt when the receiving mail server had our first letter, null while it has none
 * @param answeredAt when a person of ours spoke or wrote to the customer first, null while nobody has
 * @param asked how many questions were asked; {@code open} those that are not answered
 * @param accepted letters that the receiving server has
 * @param followUp what the customer said last of how it worked; null until then and after a reopening
 * @param escalatedTo the highest that had to hear of it since it was logged or reopened
 * @param tookIn complaints that turned out to be the same
 */
record Course(
        String owner,
        Instant acknowledgedAt,
        Instant answeredAt,
        int asked,
        List<Question> open,
        List<LetterId> accepted,
        FollowedUp followUp,
        Rung escalatedTo,
        List<ComplaintId> tookIn,
        int reopened) {

    static final Course START = new Course(null, null, null, 0, List.of(), List.of(), null, null, List.of(), 0);

    Course with(Assigned it) {
        return new Course(
                it.owner(), acknowledgedAt, answeredAt, asked, open, accepted, followUp, escalatedTo, tookIn, reopened);
    }

    Course with(CustomerAnswered it) {
        var first = answeredAt == null ? it.at() : answeredAt;
        return new Course(owner, acknowledgedAt, first, asked, open, accepted, followUp, escalatedTo, tookIn, reopened);
    }

    Course with(ParticularsAsked it) {
        var more = ComplaintFile.plus(open, it.question());
        return new Course(
                owner, acknowledgedAt, answeredAt, asked + 1, more, accepted, followUp, escalatedTo, tookIn, reopened);
    }

    Course with(ParticularsGiven it) {
        var fewer = open.stream()
                .filter(question -> question.questionNo() != it.questionNo())
                .toList();
        return new Course(
                owner, acknowledgedAt, answeredAt, asked, fewer, accepted, followUp, escalatedTo, tookIn, reopened);
    }

    Course with(LetterAccepted it) {
        var more = ComplaintFile.plus(accepted, it.letter());
        var first = acknowledgedAt == null ? it.at() : acknowledgedAt;
        return new Course(owner, first, answeredAt, asked, open, more, followUp, escalatedTo, tookIn, reopened);
    }

    Course with(FollowedUp it) {
        return new Course(owner, acknowledgedAt, answeredAt, asked, open, accepted, it, escalatedTo, tookIn, reopened);
    }

    Course with(Escalated it) {
        return new Course(
                owner, acknowledgedAt, answeredAt, asked, open, accepted, followUp, it.to(), tookIn, reopened);
    }

    Course with(TookIn it) {
        var more = ComplaintFile.plus(tookIn, it.other());
        return new Course(
                owner, acknowledgedAt, answeredAt, asked, open, accepted, followUp, escalatedTo, more, reopened);
    }

    /** Nobody higher has heard of it this time, and nobody has said how it worked. */
    Course with(Reopened it) {
        return new Course(owner, acknowledgedAt, answeredAt, asked, open, accepted, null, null, tookIn, reopened + 1);
    }
}
