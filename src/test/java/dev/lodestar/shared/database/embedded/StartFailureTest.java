package dev.lodestar.shared.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartFailureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "could not write to file \"pg_wal/xlogtemp.7\": No space left on device | Make room on the disk",
            "could not create lock file \"postmaster.pid\": No space left on device | Make room on the disk",
            "could not open file \"global/pg_control\": Permission denied | to the user who starts Lodestar",
            "could not open file \"global/pg_control\": No such file or directory | last backup",
            "could not locate a valid checkpoint record at 0/1 | last backup",
            "pre-existing shared memory block (key 1, ID 2) is still in use | Wait until it has ended" })
    void what_helps_fits_what_is_wrong(String fatal, String help) {
        var words = "LOG:  starting\nFATAL:  the database system is starting up\nFATAL:  " + fatal + "\nHINT:  none\n";

        assertThat(StartFailure.of(Path.of("cluster"), words, null)).hasMessageContaining("PostgreSQL said: " + fatal)
                .hasMessageContaining(help);
    }
}
