package dev.lodestar.shared.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import dev.lodestar.shared.secrets.PrivateFiles;

import org.apache.commons.io.file.PathUtils;

/** The files of the database, made when they are not there, and the password of its administrator. */
final class Cluster {

    static final String ADMINISTRATOR = "postgres";

    private static final String MAJOR_VERSION = "17";

    private final Binaries binaries;
    private final Path folder;
    private final Path passwordFile;

    /**
     * @param data the data folder, in which the cluster is the folder {@code postgresql}
     */
    Cluster(Binaries binaries, Path data) {
        this.binaries = binaries;
        this.folder = data.resolve("postgresql");
        this.passwordFile = data.resolve("postgresql.password");
    }

    Path folder() {
        return folder;
    }

    /**
     * Makes the cluster ready to be started.
     *
     * @return the administrator's password
     * @throws EmbeddedDatabase.NotStarted if another version of PostgreSQL made it
     */
    String prepare() throws IOException {
        var isNew = !Files.exists(folder.resolve("PG_VERSION"));
        var hadPassword = Files.exists(passwordFile);
        var password = PrivateFiles.readOrCreate(passwordFile, Passwords::random).strip();
        if (isNew) {
            create();
            return password;
        }
        checkVersion();
        if (!hadPassword) {
            adopt(password);
        }
        return password;
    }

    private void create() throws IOException {
        var draft = folder.resolveSibling("postgresql.new");
        if (Files.exists(draft)) {
            PathUtils.delete(draft);
        }
        binaries.run("initdb",
                List.of("--pgdata", draft.toString(), "--username", ADMINISTRATOR, "--pwfile", passwordFile.toString(),
                        "--auth", "scram-sha-256", "--encoding", "UTF8", "--data-checksums"),
                "");
        if (Files.exists(folder)) {
            // What is not a cluster is empty, or somebody's: an empty folder is replaced, another one is an error.
            Files.delete(folder);
        }
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void checkVersion() throws IOException {
        var version = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!MAJOR_VERSION.equals(version)) {
            throw new EmbeddedDatabase.NotStarted(
                    "The database in " + folder + " was made by PostgreSQL " + version + "; this Lodestar brings "
                            + MAJOR_VERSION + ". Start it with the Lodestar that made it and take the data over by a backup.");
        }
    }

    /** A cluster from a time without passwords, or one whose password was lost: whoever owns the files gives it a new one. */
    private void adopt(String password) throws IOException {
        var arguments = new ArrayList<>(
                List.of("--single", "-D", folder.toString(), "-c", "log_statement=none", ADMINISTRATOR));
        binaries.run("postgres", arguments, "alter role " + ADMINISTRATOR + " password '" + password + "'\n");
        // Written in a time without fsync, it may lie in the memory of the machine still.
        binaries.run("initdb", List.of("--sync-only", "--pgdata", folder.toString()), "");
    }
}
