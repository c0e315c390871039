package dev.lodestar.shared.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.lodestar.shared.text.SameKey;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jboss.logging.Logger;

/**
 * Gives the rows that exist the keys by which they are told apart. Of rows that turn out to be the same, the oldest has the
 * plain
 * key and the others a numbered one: nothing is lost, and nobody is merged behind people's backs.
 */
// Named again as a JavaMigration: the build finds direct implementors without an index of the library.
public class V121__Fill_same_keys extends BaseJavaMigration implements JavaMigration {

    private static final Logger LOG = Logger.getLogger(V121__Fill_same_keys.class);
    private static final int ROWS_A_BATCH = 1_000;
    private static final String WORKSPACE = "workspace_id::text";

    /**
     * A column that gets keys.
     *
     * @param scope SQL for the part of the table in which a key may stand once; null for a row that shares its key
     */
    private record Keyed(String table, String text, String key, String scope) {
    }

    private static final List<Keyed> COLUMNS = List.of(
            new Keyed("account", "email", "email_key", "''"),
            new Keyed("member_invitation", "email", "email_key", "case when accepted_at is null then " + WORKSPACE + " end"),
            new Keyed("mail_suppression", "email", "email_key", WORKSPACE),
            new Keyed("outbox_mail", "recipient", "recipient_key", "null"),
            new Keyed("customer_account", "name", "name_key", WORKSPACE),
            new Keyed("contact", "email", "email_key", WORKSPACE),
            new Keyed("contact", "name", "name_key", "null"),
            new Keyed("profile", "name", "name_key", "case when state <> 'ARCHIVED' then " + WORKSPACE + " end"),
            new Keyed("persona", "name", "name_key", "case when not archived then workspace_id || ' ' || profile_id end"),
            new Keyed("participant", "name", "name_key", "workspace_id || ' ' || interview_id"),
            new Keyed("code", "name", "name_key", "workspace_id || ' ' || coalesce(parent_id::text, '')"),
            new Keyed("survey", "title", "title_key", WORKSPACE));

    @Override
    public void migrate(Context context) throws SQLException {
        for (var column : COLUMNS) {
            fill(context.getConnection(), column);
        }
    }

    private static void fill(Connection connection, Keyed column) throws SQLException {
        var numbered = new ArrayList<String>();
        var taken = new HashSet<String>();
        var numbers = new HashMap<String, Integer>();
        // The place of a row (ctid) finds it in every table without an index; each row is moved once, after it was read.
        var read = "select ctid::text, id::text, %s, %s from %s where %s is not null order by id".formatted(column.text,
                column.scope, column.table, column.text);
        var write = "update %s set %s = ? where ctid = ?::tid".formatted(column.table, column.key);
        try (var rows = connection.createStatement(); var update = connection.prepareStatement(write)) {
            rows.setFetchSize(ROWS_A_BATCH);
            int waiting = 0;
            try (var row = rows.executeQuery(read)) {
                while (row.next()) {
                    var plain = SameKey.of(row.getString(3));
                    var key = free(plain, row.getString(4), taken, numbers);
                    if (!key.equals(plain)) {
                        numbered.add(row.getString(2));
                    }
                    update.setString(1, key);
                    update.setString(2, row.getString(1));
                    update.addBatch();
                    if (++waiting % ROWS_A_BATCH == 0) {
                        update.executeBatch();
                    }
                }
            }
            update.executeBatch();
        }
        if (!numbered.isEmpty()) {
            LOG.warnf("In %s, %d rows have the same %s as an older one. All are kept; look at those with the ids %s.",
                    column.table, numbered.size(), column.text, numbered);
        }
    }

    private static String free(String plain, String scope, Set<String> taken, Map<String, Integer> numbers) {
        if (scope == null || taken.add(scope + ' ' + plain)) {
            return plain;
        }
        return SameKey.numbered(plain, numbers.merge(scope + ' ' + plain, 2, (last, two) -> last + 1));
    }
}
