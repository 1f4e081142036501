package io.gendan.acceptance;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Every demand that was answered with a 2xx, and what the house says of it now. */
final class AcceptedDemands {
    private final Trade trade;
    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    AcceptedDemands(Trade trade) {
        this.trade = trade;
    }

    void add(String demand) {
        ids.add(demand);
    }

    Set<String> all() {
        return ids;
    }

    int size() {
        return ids.size();
    }

    String status(String demand) {
        return trade.as("merchandiser").get("/v1/demands/" + demand).mustBe(200).text("status");
    }

    long heldBy(String incident) {
        var door = trade.as("merchandiser");
        return ids.stream()
                .map(demand -> door.get("/v1/demands/" + demand).mustBe(200))
                .filter(demand -> demand.text("status").equals("HELD"))
                .filter(demand -> demand.body().path("heldBy").toString().contains(incident))
                .count();
    }

    Map<String, Long> countByStatus() {
        var counts = new TreeMap<String, Long>();
        ids.forEach(demand -> counts.merge(status(demand), 1L, Long::sum));
        return counts;
    }
}
