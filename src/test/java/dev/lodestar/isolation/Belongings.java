package dev.lodestar.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.tenancy.Tenancy;

import io.agroal.api.AgroalDataSource;

/** What a workspace has, read from the tables behind the wall. */
@ApplicationScoped
class Belongings {

    private final AgroalDataSource dataSource;
    private final Tenancy tenancy;

    Belongings(AgroalDataSource dataSource, Tenancy tenancy) {
        this.dataSource = dataSource;
        this.tenancy = tenancy;
    }

    Of of(UUID workspace) {
        return new Of(workspace);
    }

    /** The rows of one workspace. */
    final class Of {

        private final UUID workspace;

        private Of(UUID workspace) {
            this.workspace = workspace;
        }

        /** The tables whose rows belong to workspaces. */
        Set<String> tables() {
            return Set.copyOf(read(connection -> protectedTables(connection, "workspace_id")));
        }

        /** The first value of a query, if it has a row. */
        Optional<String> one(String query) {
            return read(connection -> values(connection, query)).stream().findFirst();
        }

        /** The ids of all rows of all tables. */
        Set<String> ids() {
            return read(connection -> {
                var all = new HashSet<String>();
                for (var table : protectedTables(connection, "id")) {
                    all.addAll(values(connection, "select id::text from " + table));
                }
                return all;
            });
        }

        /** A fingerprint of the rows of each table. */
        Map<String, String> fingerprints() {
            return read(connection -> {
                var all = new TreeMap<String, String>();
                for (var table : protectedTables(connection, "workspace_id")) {
                    all.put(table, values(connection,
                            "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table + " t").get(0));
                }
                return all;
            });
        }

        private <T> T read(Reading<T> reading) {
            return tenancy.within(workspace, () -> {
                try (var connection = dataSource.getConnection()) {
                    return reading.from(connection);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private static List<String> protectedTables(Connection connection, String column) throws SQLException {
        return values(connection, """
                select c.relname from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attname = '%s' and not a.attisdropped
                where c.relrowsecurity order by 1""".formatted(column));
    }

    private static List<String> values(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
