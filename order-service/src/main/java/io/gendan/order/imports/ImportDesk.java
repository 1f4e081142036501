package io.gendan.order.imports;

import static io.gendan.order.imports.Report.Outcome.IMPORTED;
import static io.gendan.order.imports.Report.Outcome.IMPORTED_BEFORE;
import static io.gendan.order.imports.Report.Outcome.REFUSED;
import static io.gendan.order.imports.Report.Outcome.WOULD_BE_IMPORTED;

import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Refused;
import io.gendan.sheets.TableLine;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes a file entry by entry; in the end all of it is there or none. */
@Singleton
class ImportDesk {
    private final ImportedFiles files;
    private final Validator validator;

    ImportDesk(ImportedFiles files, Validator validator) {
        this.files = files;
        this.validator = validator;
    }

    Report take(Asked asked, Importing what, String sha256, List<TableLine> table) {
        var entries = new Entries(what.columns(), table);
        var all = entries.all(validator);
        int rows = Math.max(0, table.size() - 1);
        var report = new Report(what.what(), IMPORTED, sha256, rows, all.size(), asked.now(), List.of());
        if (!files.add(asked, report)) return before(asked, report);
        var faults = new ArrayList<>(entries.faults());
        if (faults.isEmpty()) {
            faults.addAll(entries.astray());
            faults.addAll(faults(asked, what, all));
            faults.sort(Comparator.comparingInt(Fault::line).thenComparingInt(fault -> place(what, fault)));
        }
        if (faults.isEmpty()) return report;
        throw new ImportRefused(refused(report, faults));
    }

    /** The same, and then taken back: what the rules say of a line may hang on the lines before it. */
    Report tryOut(Asked asked, Importing what, String sha256, List<TableLine> table) {
        asked.tx().update("SAVEPOINT before_the_trial");
        try {
            var report = take(asked, what, sha256, table);
            return report.outcome() == IMPORTED
                    ? new Report(
                            report.what(), WOULD_BE_IMPORTED, sha256, report.rows(), report.entries(), null, List.of())
                    : report;
        } catch (ImportRefused no) {
            return no.report();
        } finally {
            asked.tx().update("ROLLBACK TO SAVEPOINT before_the_trial");
        }
    }

    private List<Fault> faults(Asked asked, Importing what, List<Entry> all) {
        var faults = new ArrayList<Fault>();
        for (var entry : all) {
            try {
                what.take(asked, entry);
            } catch (Refused no) {
                entry.refused(no);
            } catch (Problem problem) {
                entry.impossible(problem);
            }
            faults.addAll(entry.faults());
        }
        return faults;
    }

    private static int place(Importing what, Fault fault) {
        return what.columns().stream().map(Column::name).toList().indexOf(fault.column());
    }

    private Report before(Asked asked, Report now) {
        var at = files.importedAt(asked.tx(), now.what(), now.sha256()).orElseThrow();
        return new Report(now.what(), IMPORTED_BEFORE, now.sha256(), now.rows(), now.entries(), at, List.of());
    }

    private static Report refused(Report report, List<Fault> faults) {
        return new Report(report.what(), REFUSED, report.sha256(), report.rows(), report.entries(), null, faults);
    }
}
