package dev.lodestar.isolation;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.tenancy.Tenancy;

import io.agroal.api.AgroalDataSource;

/** What a workspace has, read from every table behind the wall. */
@ApplicationScoped
class Belongings {

    private final AgroalDataSource dataSource;
    private final Tenancy tenancy;

    Belongings(AgroalDataSource dataSource, Tenancy tenancy) {
        this.dataSource = dataSource;
        this.tenancy = tenancy;
    }

    /** One id of each table that has rows of the workspace. */
    Map<String, String> oneIdOfEachTable(UUID workspace) {
        return tenancy.within(workspace, ofEachTable("id", "select id::text from %s limit 1"));
    }

    /** A fingerprint of the rows of each table. */
    Map<String, String> fingerprints(UUID workspace) {
        return tenancy.within(workspace,
                ofEachTable("workspace_id", "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from %s t"));
    }

    private Supplier<Map<String, String>> ofEachTable(String column, String query) {
        return () -> {
            var found = new TreeMap<String, String>();
            try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
                for (var table : protectedTables(column).keySet()) {
                    try (var rows = statement.executeQuery(query.formatted(table))) {
                        if (rows.next()) {
                            found.put(table, rows.getString(1));
                        }
                    }
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private Map<String, String> protectedTables(String column) throws SQLException {
        var tables = new LinkedHashMap<String, String>();
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement("""
                select c.relname from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attname = ? and not a.attisdropped
                where c.relrowsecurity order by 1""")) {
            statement.setString(1, column);
            var rows = statement.executeQuery();
            while (rows.next()) {
                tables.put(rows.getString(1), column);
            }
        }
        return tables;
    }
}
