package io.gendan.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page of the register and a Pareto cost on top of their own SQL, when there are a hundred thousand complaints. */
final class Register implements Benchmark {
    private static final int PAGES = 20; // different ones of each kind, in turns

    @Override
    public String name() {
        return "register";
    }

    @Override
    public String question() {
        return "how long do a page of the register and a Pareto take among a hundred thousand complaints?";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int complaints = options.either(Complaints.MANY, Complaints.FEW);
        report.note("""
                %,d complaints with about ten facts each, copied inside the database; the rows are rebuilt from the facts. GET
                /v1/sheets/complaint-register, 50 lines, and /v1/sheets/complaint-pareto, one request after the other, straight to
                complaint-service; up to %d different ones of each kind in turns. Beside it the very statement that the service sent, taken from
                PostgreSQL's log, sent as psql sends it and read to its last row.""".formatted(complaints, PAGES));
        try (var lab = new Lab();
                var door = new Door(16)) {
            var many = Complaints.fill(lab, door, options, report);
            many.rebuild();
            try (var database = lab.house().postgres().superuser("complaint_service");
                    var sql = database.createStatement()) {
                sql.execute("VACUUM ANALYZE");
            }
            var pages = new PageRace(lab, door, Complaints.SERVICE, "complaint_service");
            pages.sayValues();
            int asked = options.either(200, 40);
            for (var kind : registers(many.customers()).entrySet())
                pages.race(options, report, kind.getKey(), kind.getValue(), asked);
            for (var by : List.of("CAUSE", "PRODUCT", "CUSTOMER", "MONTH"))
                pages.race(
                        options,
                        report,
                        "Pareto by " + by,
                        List.of("/v1/sheets/complaint-pareto?by=" + by),
                        asked / 10);
        }
    }

    private static Map<String, List<String>> registers(String[] customers) {
        var ofOne = new ArrayList<String>();
        var running = new ArrayList<String>();
        var words = new ArrayList<String>();
        var at = "/v1/sheets/complaint-register?";
        for (int n = 0; n < PAGES; n++) {
            ofOne.add(at + "customer=" + customers[n * customers.length / PAGES] + "&sort=-receivedAt");
            running.add(at + "ended=false&productNo=BP-" + n % ManyComplaints.PRODUCTS + "&sort=-receivedAt");
            words.add(at + "text=CM-M-00" + (100 + n));
        }
        var kinds = new LinkedHashMap<String, List<String>>();
        kinds.put("register of one customer", ofOne);
        kinds.put("register of one product, what runs", running);
        kinds.put("register with words in it", words);
        return kinds;
    }
}
