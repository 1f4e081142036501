package io.gendan.order.imports;

import io.gendan.eventsourcing.Problem;
import java.util.List;

/** Something is wrong with a file, so nothing of it is imported; leaving by this way is what takes back the lines that were right. */
final class ImportRefused extends RuntimeException {
    private static final String CODE = "IMPORT_REFUSED";

    private final transient Report report;

    /** The problem document, with what is wrong by line and column instead of by pointer. */
    record Document(
            String type,
            String title,
            int status,
            String code,
            String detail,
            int rows,
            int entries,
            List<Fault> errors) {}

    ImportRefused(Report report) {
        super(CODE, null, false, false);
        this.report = report;
    }

    Report report() {
        return report;
    }

    Document document() {
        var plain = new Problem(
                        422,
                        CODE,
                        "Nothing was imported: mend what errors names and send the whole file again; with dryRun=true it is only tried")
                .document();
        return new Document(
                plain.type(),
                plain.title(),
                plain.status(),
                plain.code(),
                plain.detail(),
                report.rows(),
                report.entries(),
                report.errors());
    }
}
