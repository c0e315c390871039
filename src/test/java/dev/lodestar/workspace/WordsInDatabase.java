package dev.lodestar.workspace;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.tenancy.Tenancy;

import io.agroal.api.AgroalDataSource;

/** Looks for a word in all columns of all tables that a workspace has rows in. */
@ApplicationScoped
public class WordsInDatabase {

    private final AgroalDataSource dataSource;
    private final Tenancy tenancy;

    WordsInDatabase(AgroalDataSource dataSource, Tenancy tenancy) {
        this.dataSource = dataSource;
        this.tenancy = tenancy;
    }

    /** The tables in which a row has the word in any column, whatever its case. */
    public Set<String> tablesWith(UUID workspace, String word) {
        return tenancy.within(workspace, () -> {
            var found = new TreeSet<String>();
            try (var connection = dataSource.getConnection()) {
                for (var table : tables()) {
                    try (var rows = connection.prepareStatement(
                            "select 1 from %s t where position(lower(?) in lower(t::text)) > 0 limit 1".formatted(table))) {
                        rows.setString(1, word);
                        if (rows.executeQuery().next()) {
                            found.add(table);
                        }
                    }
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private List<String> tables() throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select distinct c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'workspace_id'
                            and not a.attisdropped and has_table_privilege(c.oid, 'select')""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
