package io.gendan.benchmarks;

import io.gendan.acceptance.Trade;
import io.gendan.local.House;
import java.util.List;

/** A house with a hundred thousand complaints, and about a million facts of them. */
record Complaints(Lab lab, Door door, Report report, String[] customers, long facts) {
    static final int MANY = 100_000;
    static final int FEW = 4_000;
    static final String SERVICE = "complaint-service";

    static Complaints fill(Lab lab, Door door, Options options, Report report) throws Exception {
        var house = lab.house();
        house.up(System.err);
        door.signIn(house.url("gateway"), "merchandiser");
        var seeds = new Seeds(house, door, report);
        var customers = seeds.customers(options.either(2_000, 200));
        var order = seeds.orders(new String[] {customers[0]}, seeds.product())[0];
        var trade = new Trade(house.url("gateway"));
        trade.ceiling("C", "10");
        Quiet.await(); // complaint-service has heard of them
        var templates = new ComplaintTemplates(trade, customers[0], order);
        var ended = templates.ended();
        var running = templates.running();
        Quiet.await();
        for (var other : List.of("order-service", "shipment-service"))
            house.part(other).stop();
        try (var database = house.postgres().superuser("complaint_service")) {
            long facts =
                    new ManyComplaints(database, report).fill(options.either(MANY, FEW), ended, running, customers);
            report.progress("there are %,d facts of complaints", facts);
            return new Complaints(lab, door, report, customers, facts);
        }
    }

    House house() {
        return lab.house();
    }

    /** How long each took, in seconds, one after the other. */
    double rebuild() throws Exception {
        var operations = house().url(SERVICE) + "/operations/read-models";
        try (var admin = new Door(1)) {
            admin.signIn(house().url("gateway"), "admin");
            double all = 0;
            for (var model : admin.get(operations)) {
                long began = System.nanoTime();
                long facts = admin.one(operations + "/" + model.asText() + "/rebuild", "")
                        .path("facts")
                        .asLong();
                double seconds = (System.nanoTime() - began) / 1e9;
                if (facts > 0) report.progress("rebuilt  %s of %,d facts in %.1f s", model.asText(), facts, seconds);
                all += seconds;
            }
            return all;
        }
    }
}
