package io.gendan.benchmarks;

import io.gendan.local.House;
import java.io.IOException;

/** Reports them, and sees what they lead to. */
record Incidents(House house, Door door, Marks marks) {

    /** {@code millis}: until the report was answered. {@code marked}: from the answer to the last mark, in seconds. */
    record Incident(String id, double millis, double marked) {}

    /** Answered at once, marked afterwards; {@code shipments} says how many marks to wait for. */
    Incident report(String voyage, int shipments) throws IOException, InterruptedException {
        long asked = System.nanoTime();
        var answer = door.one(house.url("shipment-service") + "/v1/incidents", Seeds.incident(voyage));
        long answered = System.nanoTime();
        var id = answer.path("id").asText();
        return new Incident(id, (answered - asked) / 1e6, (marks.last(id, shipments) - answered) / 1e9);
    }
}
