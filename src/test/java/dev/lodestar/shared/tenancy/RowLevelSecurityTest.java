package dev.lodestar.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.WithLodestar;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;

/** The database's own wall, seen without Hibernate's. */
@WithLodestar
class RowLevelSecurityTest {

    /** Who somebody is must be known before their workspace is; and a queue holds ids only. */
    private static final List<String> WITHOUT_A_WALL = List.of("membership", "session", "api_token", "secret_link");

    @Inject
    AgroalDataSource dataSource;
    @Inject
    Tenancy tenancy;
    @Inject
    AuditLog auditLog;

    @Test
    void a_connection_sees_the_rows_of_its_workspace_only() {
        var mine = Given.owner().workspaceId();
        var other = Given.owner().workspaceId();
        tenancy.within(mine, () -> auditLog.record(AuditEvent.of("test", null, null).with("said", "Mine")));

        assertThat(tenancy.within(mine, () -> read("select parameters ->> 'said' from audit_log_entry")))
                .containsExactly("Mine");
        assertThat(tenancy.within(other, () -> read("select parameters ->> 'said' from audit_log_entry"))).isEmpty();
        assertThat(read("select parameters ->> 'said' from audit_log_entry")).isEmpty();
    }

    @Test
    void a_row_cannot_be_put_into_another_workspace() {
        var mine = Given.owner().workspaceId();
        var other = Given.owner().workspaceId();

        assertThatThrownBy(() -> tenancy.within(mine, () -> write(other))).hasMessageContaining("row-level security");
    }

    @Test
    void every_table_of_a_workspace_has_the_wall() {
        var unprotected = read("""
                select c.relname from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity
                order by 1""");

        assertThat(unprotected).containsExactlyInAnyOrderElementsOf(WITHOUT_A_WALL);
    }

    @Test
    void the_workspace_leads_the_key_of_every_table_with_the_wall() {
        var notLeading = read("""
                select c.relname from pg_class c
                join pg_index i on i.indrelid = c.oid and i.indisprimary
                join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                where c.relrowsecurity and a.attname <> 'workspace_id'""");

        assertThat(notLeading).isEmpty();
    }

    @Test
    void the_program_works_with_a_role_that_owns_nothing_and_bypasses_nothing() {
        assertThat(read("select rolbypassrls::text || rolsuper from pg_roles where rolname = current_user"))
                .containsExactly("falsefalse");
        assertThat(read("select tablename from pg_tables where tableowner = current_user")).isEmpty();
    }

    private List<String> read(String query) {
        var found = new ArrayList<String>();
        try (var connection = dataSource.getConnection(); var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private Void write(UUID workspace) {
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement("""
                insert into audit_log_entry (workspace_id, id, action, actor_name, parameters, version, created_at, updated_at)
                values (?, ?, 'test', 'test', '{"said": "Smuggled"}', 0, now(), now())""")) {
            insert.setObject(1, workspace);
            insert.setObject(2, UUID.randomUUID());
            insert.executeUpdate();
            return null;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
