package dev.lodestar.shared.database.embedded;

import java.io.IOException;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Where this process does (in many containers), its commands run in a namespace where root
 * is an ordinary user.
 */
final class OrdinaryUser {

    private static final List<String> UNSHARE = List.of("unshare", "--user");

    private OrdinaryUser() {
    }

    /**
     * What stands before a command, often nothing.
     *
     * @throws EmbeddedDatabase.NotStarted as root on a machine that makes no such namespaces
     */
    static List<String> wrapper() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!isTrue(List.of("unshare", "--user", "sh", "-c", "test $(id -u) != 0"))) {
            throw new EmbeddedDatabase.NotStarted(
                    "PostgreSQL does not run as root, and this machine allows no user namespaces. Start Lodestar as"
                            + " another user, or name a database of your own with QUARKUS_DATASOURCE_JDBC_URL.");
        }
        return UNSHARE;
    }

    private static boolean isTrue(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while looking whether user namespaces are allowed", e);
        }
    }
}
