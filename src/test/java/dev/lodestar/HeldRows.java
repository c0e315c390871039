package dev.lodestar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Rows that the packaged program cannot write as long as this is open: whoever tries waits. So a test finds the program in the
 * middle of its work, however fast either is.
 */
final class HeldRows implements AutoCloseable {

    private static final int PORT_LINE = 3;
    private static final int LOCK = 20_261_128;

    private final Connection holder;

    private HeldRows(Connection holder) {
        this.holder = holder;
    }

    /**
     * Holds the rows of a table.
     *
     * @param folder the folder that the program was started on
     * @param rows what is true of them, in SQL
     */
    static HeldRows of(Path folder, String table, String rows) throws IOException, SQLException {
        var holder = DriverManager.getConnection(address(folder));
        try (var statement = holder.createStatement()) {
            statement.execute("select pg_advisory_lock(%d)".formatted(LOCK));
            statement.execute("""
                    create or replace function public.wait_for_the_test() returns trigger language plpgsql as $$
                    begin
                      perform pg_advisory_xact_lock_shared(%d);
                      return new;
                    end $$""".formatted(LOCK));
            statement.execute("""
                    create trigger wait_for_the_test before insert or update on %s for each row when (%s)
                    execute function public.wait_for_the_test()""".formatted(table, rows));
        }
        return new HeldRows(holder);
    }

    /** The program's own PostgreSQL has its port and the administrator's password in its data folder. */
    private static String address(Path folder) throws IOException {
        var data = folder.resolve("data");
        var lines = Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid"));
        return "jdbc:postgresql://127.0.0.1:%s/lodestar?user=postgres&password=%s".formatted(lines.get(PORT_LINE),
                Files.readString(data.resolve("postgresql.password")).strip());
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
