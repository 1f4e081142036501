package io.gendan.shipment.carrierevent;

import io.gendan.eventsourcing.Problem;
import io.gendan.shipment.carrierevent.CarrierReportEvent.Retracted;
import io.gendan.shipment.carrierevent.CarrierReportEvent.Taken;
import io.gendan.shipment.identifier.CarrierEventId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of each element of a request, in its order.
 *
 * @param feedbackElements the same as DCSA Track &amp; Trace 3.0 says it: an ERROR for what was refused, a WARN for what was flagged
 */
@Schema(name = "CarrierEventsTaken")
record IntakeView(int taken, int refused, List<Element> events, List<Feedback> feedbackElements) {

    /** What one element was to us. */
    enum Status {
        /** Not known before. */
        TAKEN,
        /** Newer than what was known of it. */
        REPLACED,
        /** It takes back what was known of it, or will come. */
        RETRACTED,
        /** Known just so. */
        DUPLICATE,
        /** Something newer is known of it. */
        OUTDATED,
        /** It breaks a rule of the standard: errors say which. */
        REFUSED;

        boolean isNews() {
            return this == TAKEN || this == REPLACED || this == RETRACTED;
        }
    }

    /**
     * One element.
     *
     * @param pointer where it stands in the request, as a JSON pointer
     * @param id under which it is kept here, see {@code GET /v1/carrier-events/{id}}; absent where it was refused
     * @param flags what was kept although we do not know it
     */
    @Schema(name = "CarrierEventTaken")
    record Element(
            String pointer,
            CarrierEventId id,
            String eventID,
            Status status,
            List<Flag> flags,
            List<Problem.Field> errors) {

        static Element refused(Sent sent) {
            return new Element(sent.pointer(), null, null, Status.REFUSED, null, sent.errors());
        }

        static Element of(Sent sent, Status status) {
            var version = sent.version();
            return switch (version.fact()) {
                case Taken taken ->
                    new Element(
                            sent.pointer(),
                            version.id(),
                            taken.word().eventId(),
                            status,
                            taken.word().flags().isEmpty() ? null : taken.word().flags(),
                            null);
                case Retracted retracted ->
                    new Element(sent.pointer(), version.id(), retracted.eventId(), status, null, null);
            };
        }
    }

    record Feedback(String severity, String message, String propertyPath) {
        static Feedback of(String severity, String message, String pointer) {
            var path = pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.');
            return new Feedback(severity, message, "$" + path);
        }
    }

    static IntakeView of(List<Element> elements) {
        var feedback = new ArrayList<Feedback>();
        for (var element : elements) {
            if (element.errors() != null)
                element.errors().forEach(one -> feedback.add(Feedback.of("ERROR", one.detail(), one.pointer())));
            if (element.flags() != null)
                element.flags()
                        .forEach(one ->
                                feedback.add(Feedback.of("WARN", one.detail(), element.pointer() + one.pointer())));
        }
        int refused = (int) elements.stream()
                .filter(element -> element.status() == Status.REFUSED)
                .count();
        return new IntakeView(elements.size() - refused, refused, elements, feedback);
    }
}
