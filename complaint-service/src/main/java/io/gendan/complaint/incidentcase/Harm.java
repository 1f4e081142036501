package io.gendan.complaint.incidentcase;

import static io.gendan.complaint.incidentcase.CaseRefusal.CARGO_NOT_HARMED;
import static io.gendan.complaint.incidentcase.CaseRefusal.COMPLAINT_OPENED_ALREADY;
import static io.gendan.complaint.incidentcase.CaseRefusal.RECOURSE_RAISED_ALREADY;
import static io.gendan.complaint.incidentcase.CaseRefusal.SHIPMENT_NOT_OF_THIS_CASE;

import io.gendan.complaint.incidentcase.CaseCommand.NoteComplaint;
import io.gendan.complaint.incidentcase.CaseCommand.NoteRecourse;
import io.gendan.complaint.incidentcase.CaseEvent.ComplaintOpened;
import io.gendan.complaint.incidentcase.CaseEvent.RecourseRaised;
import io.gendan.complaint.words.ShipmentId;
import java.util.List;

/** The rules of harm: of goods that are damaged or lost there is one complaint and one recourse, however often that is said. */
final class Harm {
    private Harm() {}

    static List<CaseEvent> complaint(CaseFile file, NoteComplaint it) {
        mustBeHarmed(file, it.shipment());
        if (file.course().complaints().containsKey(it.shipment())) throw COMPLAINT_OPENED_ALREADY.refused();
        return List.of(new ComplaintOpened(it.shipment(), it.complaint(), it.complaintNo(), it.now()));
    }

    static List<CaseEvent> recourse(CaseFile file, NoteRecourse it) {
        mustBeHarmed(file, it.shipment());
        if (file.course().recourses().containsKey(it.shipment())) throw RECOURSE_RAISED_ALREADY.refused();
        return List.of(new RecourseRaised(it.shipment(), it.claim(), it.claimNo(), it.now()));
    }

    private static void mustBeHarmed(CaseFile file, ShipmentId shipment) {
        var cargo = file.cargo().get(shipment);
        if (cargo == null) throw SHIPMENT_NOT_OF_THIS_CASE.refused();
        if (!cargo.isHarmed()) throw CARGO_NOT_HARMED.refused();
    }
}
