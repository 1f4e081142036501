package io.gendan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnSqlTest {
    @TempDir
    Path folder;

    @Test
    void values_stand_where_the_parameters_stood() throws Exception {
        var log = log("""
                2026-11-28 13:00:00 UTC [1] LOG:  execute S_1: WITH page AS (SELECT *
                \tFROM complaint WHERE id = $1 AND note = $2)
                2026-11-28 13:00:00 UTC [1] DETAIL:  Parameters: $1 = '7', $2 = 'it''s $1'
                2026-11-28 13:00:01 UTC [1] LOG:  execute S_2: COMMIT
                """);
        assertThat(OwnSql.lastPage(log, 0)).contains("""
                WITH page AS (SELECT *
                FROM complaint WHERE id = '7' AND note = 'it''s $1')""");
    }

    @Test
    void what_has_no_parameters_ends_where_the_log_goes_on() throws Exception {
        var log = log("""
                2026-11-28 13:00:00 UTC [1] LOG:  execute S_1: SELECT value, complaints
                \tFROM complaint
                2026-11-28 13:00:01 UTC [1] LOG:  execute S_2: SELECT * FROM event WHERE id = $1
                2026-11-28 13:00:01 UTC [1] DETAIL:  Parameters: $1 = '7'
                """);
        assertThat(OwnSql.lastPage(log, 0)).contains("SELECT value, complaints\nFROM complaint");
    }

    private Path log(String text) throws Exception {
        return Files.writeString(folder.resolve("log"), text);
    }
}
