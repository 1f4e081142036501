package io.gendan.complaint.incidentcase;

import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Rung;
import io.gendan.complaint.words.ShipmentId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How far our questions are, and what came of the harm.
 *
 * @param toCustomer the question whether they are insured, null until it is asked
 * @param toCarrier the question how the goods are
 */
record Course(
        Insurance insurance,
        Question toCustomer,
        Question toCarrier,
        Map<ShipmentId, ComplaintId> complaints,
        Map<ShipmentId, ClaimId> recourses) {

    static final Course NEW = new Course(Insurance.NOT_ASKED, null, null, Map.of(), Map.of());

    Course insuranceAsked(Instant at, Instant dueAt) {
        return new Course(Insurance.QUESTION, Question.asked(at, dueAt), toCarrier, complaints, recourses);
    }

    Course insuranceReminded(int no, Instant nextAt) {
        return new Course(insurance, toCustomer.reminded(no, nextAt), toCarrier, complaints, recourses);
    }

    Course insuranceAnswered(Insurance answer) {
        return new Course(answer, toCustomer, toCarrier, complaints, recourses);
    }

    Course carrierAsked(Instant at, Instant dueAt) {
        return new Course(insurance, toCustomer, Question.asked(at, dueAt), complaints, recourses);
    }

    Course carrierReminded(int no, Instant nextAt) {
        return new Course(insurance, toCustomer, toCarrier.reminded(no, nextAt), complaints, recourses);
    }

    Course carrierEscalated(Rung to) {
        return new Course(insurance, toCustomer, toCarrier.escalated(to), complaints, recourses);
    }

    Course with(ShipmentId shipment, ComplaintId complaint) {
        var more = new HashMap<>(complaints);
        more.put(shipment, complaint);
        return new Course(insurance, toCustomer, toCarrier, Map.copyOf(more), recourses);
    }

    Course with(ShipmentId shipment, ClaimId claim) {
        var more = new HashMap<>(recourses);
        more.put(shipment, claim);
        return new Course(insurance, toCustomer, toCarrier, complaints, Map.copyOf(more));
    }
}
