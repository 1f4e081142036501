package io.gendan.order.imports;

import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Which files were imported, by their fingerprints. */
@Singleton
class ImportedFiles {

    /** False when it is there already; somebody who imports the same file at this moment is waited for. */
    boolean add(Asked asked, Report report) {
        return asked.tx()
                        .update(
                                "INSERT INTO imported_file (what, sha256, rows, entries, imported_by, imported_at)"
                                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                                report.what(),
                                report.sha256(),
                                report.rows(),
                                report.entries(),
                                asked.actor(),
                                asked.now())
                == 1;
    }

    Optional<Instant> importedAt(Tx tx, String what, String sha256) {
        return tx.first(
                "SELECT imported_at FROM imported_file WHERE what = ? AND sha256 = ?",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                what,
                sha256);
    }
}
