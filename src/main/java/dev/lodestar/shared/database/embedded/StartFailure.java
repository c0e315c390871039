package dev.lodestar.shared.database.embedded;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Why PostgreSQL did not start, in its own words, and what helps. */
enum StartFailure {

    // The first that fits counts, and a full disk or a missing right is named beside a file that is whole.
    NO_SPACE("Make room on the disk and start again; nothing is lost.", "No space left on device"),
    NO_RIGHTS("Give the folder to the user who starts Lodestar.", "Permission denied", "wrong ownership",
            "invalid permissions"),
    IN_USE("An older server still works on it. Wait until it has ended, or end the process that is named, and start again.",
            "shared memory block", "Is another postmaster", "lock file"),
    PORT_TAKEN("Another program has taken its port; start again.", "could not create any TCP/IP sockets"),
    DAMAGED("The files are damaged. Put the folder of your last backup in its place (docs/operating.md).",
            "could not locate a valid checkpoint record", "could not locate required checkpoint record", "pg_control", "pg_wal",
            "invalid checkpoint record", "incorrect checksum in control file", "could not open file", "invalid page in block",
            "incompatible with server"),
    WRONG_PASSWORD("Delete the file postgresql.password beside it and start again; a new one is made.",
            "password authentication failed"),
    OTHER("What it said before is in postgresql.log beside it.");

    private final String advice;
    private final List<String> signs;

    StartFailure(String advice, String... signs) {
        this.advice = advice;
        this.signs = List.of(signs);
    }

    /** Not started for a reason that passes: sessions of an older server that end, or a port that somebody has for a moment. */
    static final class StillInUse extends EmbeddedDatabase.NotStarted {

        private static final long serialVersionUID = 1L;

        StillInUse(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * A line for whoever started the program, as an exception.
     *
     * @param words what PostgreSQL said
     */
    static EmbeddedDatabase.NotStarted of(Path cluster, String words, Throwable cause) {
        // What it told those who knocked while it worked through its log is no reason.
        var fatal = words.lines().filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .filter(line -> !line.contains("the database system is")).findFirst()
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC): *", "")).orElse(words.strip());
        var kind = Arrays.stream(values()).filter(one -> one.signs.stream().anyMatch(fatal::contains)).findFirst()
                .orElse(OTHER);
        var message = "The database in " + cluster + " did not start. PostgreSQL said: " + fatal + ". " + kind.advice;
        return kind == IN_USE || kind == PORT_TAKEN ? new StillInUse(message, cause)
                : new EmbeddedDatabase.NotStarted(message, cause);
    }
}
