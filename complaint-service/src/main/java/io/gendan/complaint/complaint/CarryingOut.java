package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.DONE_IN_THE_FUTURE;
import static io.gendan.complaint.complaint.ComplaintRefusal.GOODS_BEFORE_MONEY;
import static io.gendan.complaint.complaint.ComplaintRefusal.NOTHING_AGREED;
import static io.gendan.complaint.complaint.ComplaintRefusal.NO_SUCH_ACTION;
import static io.gendan.complaint.complaint.ComplaintRefusal.NO_SUCH_COMPLAINT;
import static io.gendan.complaint.complaint.ComplaintRefusal.NO_SUCH_REMEDY;
import static io.gendan.complaint.complaint.ComplaintRefusal.PROOF_MISSING;

import io.gendan.complaint.complaint.Complaint.Acting;
import io.gendan.complaint.complaint.Complaint.Assessing;
import io.gendan.complaint.complaint.Complaint.Ended;
import io.gendan.complaint.complaint.Complaint.Explaining;
import io.gendan.complaint.complaint.Complaint.Identifying;
import io.gendan.complaint.complaint.Complaint.Listening;
import io.gendan.complaint.complaint.Complaint.Negotiating;
import io.gendan.complaint.complaint.Complaint.Tracking;
import io.gendan.complaint.complaint.Complaint.Unknown;
import io.gendan.complaint.complaint.ComplaintCommand.CompleteAction;
import io.gendan.complaint.complaint.ComplaintCommand.PlanAction;
import io.gendan.complaint.complaint.ComplaintEvent.ActionDone;
import io.gendan.complaint.complaint.ComplaintEvent.ActionPlanned;
import io.gendan.complaint.complaint.ComplaintEvent.Handled;
import java.util.List;

/** What was agreed on is done: each part by somebody, until a day, and with something that shows it; sound goods before money. */
final class CarryingOut {
    private CarryingOut() {}

    static List<ComplaintEvent> plan(Complaint complaint, PlanAction it) {
        var settlement = agreed(complaint).settlement();
        var remedies = settlement.agreed().terms().remedies().size();
        if (it.remedyNo() < 1 || it.remedyNo() > remedies)
            throw NO_SUCH_REMEDY.refused("The agreed terms have remedies 1 to " + remedies, "/remedyNo");
        Days.mustBeToCome(it.dueOn(), it.now());
        var task = new Task(
                settlement.tasks().size() + 1,
                settlement.agreed().offerNo(),
                it.remedyNo(),
                it.what(),
                it.owner(),
                it.dueOn(),
                null,
                null,
                null);
        return List.of(new ActionPlanned(task, it.by(), it.now()));
    }

    static List<ComplaintEvent> complete(Complaint complaint, CompleteAction it) {
        var file = agreed(complaint);
        var settlement = file.settlement();
        var task = settlement.task(it.taskNo()).orElseThrow(NO_SUCH_ACTION::refused);
        if (task.isDone()) return List.of();
        if (it.proof() == null && it.reference() == null)
            throw PROOF_MISSING.refused(PROOF_MISSING.sentence(), "/proof");
        if (it.doneOn().isAfter(Days.latest(it.now())))
            throw DONE_IN_THE_FUTURE.refused(DONE_IN_THE_FUTURE.sentence(), "/doneOn");
        if (isOfMoney(settlement, task) && !soundGoodsAreSent(settlement)) throw GOODS_BEFORE_MONEY.refused();
        var done = new Task(
                task.taskNo(),
                task.offerNo(),
                task.remedyNo(),
                task.what(),
                task.owner(),
                task.dueOn(),
                it.doneOn(),
                it.proof(),
                it.reference());
        var fact = new ActionDone(done, it.by(), it.now());
        return complaint instanceof Acting && settlement.with(done).isAllDone()
                ? List.of(fact, new Handled(file.about(), it.now()))
                : List.of(fact);
    }

    private static boolean isOfMoney(Settlement settlement, Task task) {
        return task.offerNo() == settlement.agreed().offerNo()
                && settlement
                        .agreed()
                        .terms()
                        .remedies()
                        .get(task.remedyNo() - 1)
                        .isMoney();
    }

    private static boolean soundGoodsAreSent(Settlement settlement) {
        var remedies = settlement.agreed().terms().remedies();
        for (int no = 1; no <= remedies.size(); no++)
            if (remedies.get(no - 1).isSoundGoods() && !settlement.isDone(no)) return false;
        return true;
    }

    private static ComplaintFile agreed(Complaint complaint) {
        return switch (complaint) {
            case Acting it -> it.file();
            case Tracking it -> it.file(); // something more turned out to be needed
            case Listening _, Identifying _, Explaining _, Assessing _, Negotiating _ -> throw NOTHING_AGREED.refused();
            case Ended ended -> throw Steps.ended(ended);
            case Unknown _ -> throw NO_SUCH_COMPLAINT.refused();
        };
    }
}
