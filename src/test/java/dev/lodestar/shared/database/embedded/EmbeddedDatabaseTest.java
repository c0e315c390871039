package dev.lodestar.shared.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.awaitility.Awaitility;
import org.postgresql.PGConnection;

/** The database that comes along, on folders as a power cut, a stranger and an earlier version leave them. */
class EmbeddedDatabaseTest {

    private static final int PORT_LINE = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Unpacked once for all of these tests. */
    @TempDir
    static Path unpacked;

    @TempDir
    Path data;

    private final CompletableFuture<Void> lost = new CompletableFuture<>();
    private EmbeddedDatabase database;

    @BeforeEach
    void shareBinaries() throws IOException {
        Binaries.unpackedInto(unpacked);
        try (var files = Files.walk(unpacked)) {
            for (var file : files.toList()) {
                var copy = data.resolve("binaries").resolve(unpacked.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createLink(copy, file);
                }
            }
        }
    }

    private void start() {
        database = EmbeddedDatabase.start(data, Durability.FULL, () -> lost.complete(null));
    }

    @AfterEach
    void end() throws IOException {
        if (database != null) {
            database.close();
        }
    }

    private Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), user, password);
    }

    private Connection administrator() throws SQLException, IOException {
        return connect("postgres", Files.readString(data.resolve("postgresql.password")).strip());
    }

    private Connection owner() throws SQLException {
        var settings = database.settings();
        return connect(settings.get("quarkus.flyway.username"), settings.get("quarkus.flyway.password"));
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (connection; var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (connection; var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private Path pidFile() {
        return data.resolve("postgresql").resolve("postmaster.pid");
    }

    private ProcessHandle server() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile()).get(0))).orElseThrow();
    }

    @Test
    void what_was_acknowledged_is_durable_and_checked() throws Exception {
        start();

        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(ask(owner(), "show " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void nobody_comes_in_without_the_password() throws Exception {
        start();

        for (var role : List.of("postgres", "lodestar_owner", "lodestar_app")) {
            assertThatThrownBy(() -> connect(role, "guessed")).as(role).hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> connect(role, null)).as(role).isInstanceOf(SQLException.class);
        }
        assertThat(ask(administrator(), "select current_user")).isEqualTo("postgres");
        assertThat(ask(owner(), "select current_user")).isEqualTo("lodestar_owner");
        assertThat(ask(administrator(), "show unix_socket_directories")).isEmpty();
        assertThat(ask(administrator(), "show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void nobody_else_may_open_its_folders_and_files() throws Exception {
        start();

        for (var folder : List.of(data, data.resolve("postgresql"), data.resolve("binaries"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).as(folder.toString())
                    .isEqualTo("rwx------");
        }
        for (var file : List.of("postgresql.password", "postgresql.log", "postgresql.hba")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file)))).as(file)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void rows_and_the_administrators_password_survive_a_restart_and_the_others_are_new() throws Exception {
        start();
        run(owner(), "create table kept as select 42 as answer");
        var before = database.settings().get("quarkus.datasource.password");
        database.close();

        start();

        assertThat(ask(owner(), "select answer from kept")).isEqualTo("42");
        assertThat(database.settings().get("quarkus.datasource.password")).isNotEqualTo(before);
        assertThat(ask(administrator(), "select 1")).isEqualTo("1");
    }

    @Test
    void a_server_that_dies_comes_back_with_what_was_acknowledged() throws Exception {
        start();
        run(owner(), "create table kept as select 42 as answer");
        var killed = server();

        killed.destroyForcibly();
        killed.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        Awaitility.await().atMost(PATIENCE).ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> "42".equals(ask(owner(), "select answer from kept")));
        assertThat(server().pid()).isNotEqualTo(killed.pid());
        assertThat(lost).isNotDone();
    }

    @Test
    void whoever_has_the_number_of_an_old_server_is_left_alone() throws Exception {
        start();
        database.close();
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.write(pidFile(), List.of(Long.toString(stranger.pid()), data.resolve("postgresql").toString(),
                    Long.toString(System.currentTimeMillis() / 1000), "5432", "", "127.0.0.1", "  1234567         0", "ready"));

            start();

            assertThat(ask(owner(), "select 1")).isEqualTo("1");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void a_server_that_a_killed_program_left_is_ended_first() throws Exception {
        start();
        database.close();
        var cluster = data.resolve("postgresql");
        var left = Binaries.unpackedInto(data.resolve("binaries"))
                .command("postgres",
                        List.of("-D", cluster.toString(), "-p", Integer.toString(EmbeddedDatabase.freePort()), "-c",
                                "listen_addresses=127.0.0.1", "-c",
                                "unix_socket_directories="))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        Awaitility.await().atMost(PATIENCE)
                .until(() -> Files.exists(pidFile()) && Files.readString(pidFile()).contains("ready"));

        start();

        assertThat(left.isAlive()).isFalse();
        assertThat(ask(owner(), "select 1")).isEqualTo("1");
    }

    @Test
    void what_an_old_server_still_does_is_waited_for() throws Exception {
        start();
        database.close();
        var port = EmbeddedDatabase.freePort();
        var left = Binaries.unpackedInto(data.resolve("binaries"))
                .command("postgres", List.of("-D", data.resolve("postgresql").toString(), "-p", Integer.toString(port), "-c",
                        "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        Awaitility.await().atMost(PATIENCE)
                .until(() -> Files.exists(pidFile()) && Files.readString(pidFile()).contains("ready"));
        var session = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres",
                Files.readString(data.resolve("postgresql.password")).strip());
        var backend = ProcessHandle.of(Long.parseLong(Integer.toString(session.unwrap(PGConnection.class).getBackendPID())))
                .orElseThrow();
        var busy = CompletableFuture.runAsync(() -> countForEver(session));
        Awaitility.await().atMost(PATIENCE)
                .until(() -> backend.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() > 200);
        left.destroyForcibly().waitFor();

        var starting = CompletableFuture.runAsync(this::start);
        Awaitility.await().atMost(PATIENCE)
                .until(() -> words("postgresql.log").contains("shared memory block")
                        || words("postgresql.log.1").contains("shared memory block"));
        assertThat(starting).isNotDone();
        backend.destroyForcibly();

        assertThat(starting).succeedsWithin(PATIENCE);
        assertThat(ask(owner(), "select 1")).isEqualTo("1");
        assertThat(busy).succeedsWithin(PATIENCE);
    }

    private String words(String log) throws IOException {
        return Files.exists(data.resolve(log)) ? Files.readString(data.resolve(log)) : "";
    }

    /** Work in which a session does not look whether its server is still there; it ends with its process. */
    private static void countForEver(Connection session) {
        try (session; var statement = session.createStatement()) {
            statement.execute("do $$ declare n bigint = 0; begin loop n = n + 1; end loop; end $$");
        } catch (SQLException cutAtTheEnd) {
            assertThat(cutAtTheEnd.getSQLState()).startsWith("08");
        }
    }

    @Test
    void a_broken_file_of_the_old_server_does_not_keep_it_from_starting() throws Exception {
        for (var broken : List.of("", "not a number\n", "12")) {
            start();
            database.close();
            Files.writeString(pidFile(), broken);

            start();

            assertThat(ask(owner(), "select 1")).as("postmaster.pid of \"%s\"", broken).isEqualTo("1");
            database.close();
        }
        database = null;
    }

    @Test
    void a_missing_log_of_changes_is_said_in_one_line_with_the_mend() throws Exception {
        start();
        database.close();
        database = null;
        try (var segments = Files.list(data.resolve("postgresql").resolve("pg_wal"))) {
            for (var segment : segments.filter(Files::isRegularFile).toList()) {
                Files.delete(segment);
            }
        }

        assertThatThrownBy(this::start).isInstanceOf(EmbeddedDatabase.NotStarted.class)
                .hasMessageContaining("could not locate a valid checkpoint record").hasMessageContaining("last backup")
                .message().doesNotContain("\n");
    }

    @Test
    void a_damaged_control_file_is_said_in_one_line_with_the_mend() throws Exception {
        start();
        database.close();
        database = null;
        Files.write(data.resolve("postgresql").resolve("global").resolve("pg_control"), new byte[8192]);

        assertThatThrownBy(this::start).isInstanceOf(EmbeddedDatabase.NotStarted.class)
                .hasMessageContaining("PostgreSQL said").hasMessageContaining("last backup").message().doesNotContain("\n");
    }

    @Test
    void a_cluster_from_a_time_without_passwords_is_taken_over() throws Exception {
        var binaries = Binaries.unpackedInto(data.resolve("binaries"));
        var cluster = data.resolve("postgresql");
        binaries.run("initdb", List.of("-A", "trust", "-U", "postgres", "-D", cluster.toString(), "-E", "UTF8"), "");
        binaries.run("postgres", List.of("--single", "-D", cluster.toString(), "postgres"),
                "create table kept as select 42 as answer\n");

        start();

        assertThatThrownBy(() -> connect("postgres", "guessed")).hasMessageContaining("password authentication failed");
        var administrator = DriverManager.getConnection(database.jdbcUrl().replace("/lodestar", "/postgres"), "postgres",
                Files.readString(data.resolve("postgresql.password")).strip());
        assertThat(ask(administrator, "select answer from kept")).isEqualTo("42");
    }

    @Test
    void a_lost_password_is_made_anew() throws Exception {
        start();
        database.close();
        Files.delete(data.resolve("postgresql.password"));

        start();

        assertThat(ask(administrator(), "select 1")).isEqualTo("1");
    }

    @Test
    void a_port_that_somebody_takes_for_a_moment_is_waited_for() throws Exception {
        start();
        var killed = server();
        var port = Integer.parseInt(Files.readAllLines(pidFile()).get(PORT_LINE));
        killed.destroyForcibly();
        killed.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        try (var taker = new ServerSocket()) {
            taker.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            Awaitility.await().atMost(PATIENCE).until(() -> Files.readString(data.resolve("postgresql.log"))
                    .contains("could not create any TCP/IP sockets"));
        }

        Awaitility.await().atMost(PATIENCE).ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> "1".equals(ask(owner(), "select 1")));
        assertThat(lost).isNotDone();
    }

    @Test
    void a_second_program_on_the_folder_says_so() throws Exception {
        start();

        assertThatThrownBy(() -> EmbeddedDatabase.start(data, Durability.FULL, () -> {
        })).isInstanceOf(EmbeddedDatabase.NotStarted.class).hasMessageContaining("Another Lodestar already uses");
        assertThat(ask(owner(), "select 1")).isEqualTo("1");
    }
}
