package dev.lodestar.workspace.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLogEntry;
import dev.lodestar.workspace.AuditLogFilter;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "audit_log_entry")
public class AuditLogEntryEntity extends BaseEntity {

    public String action;
    public @Nullable UUID actorId;
    public String actorName;
    public @Nullable String subjectKind;
    public @Nullable UUID subjectId;
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> parameters;
    @Column(name = "state_before")
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Map<String, Object> before;
    @Column(name = "state_after")
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Map<String, Object> after;
    public @Nullable String fallback;

    public static AuditLogEntryEntity of(AuditEvent event) {
        var entry = new AuditLogEntryEntity();
        entry.action = event.action();
        entry.subjectKind = event.subjectKind();
        entry.subjectId = event.subjectId();
        entry.parameters = event.parameters();
        entry.before = event.before().isEmpty() ? null : event.before();
        entry.after = event.after().isEmpty() ? null : event.after();
        return entry;
    }

    public static List<AuditLogEntryEntity> page(AuditLogFilter filter, Slice<AuditLogOrderField> slice) {
        var values = new HashMap<String, Object>();
        var query = getSession().createSelectionQuery("from AuditLogEntryEntity e where %s and %s order by %s"
                .formatted(conditions(filter, values), slice.behind("e"), slice.order("e")), AuditLogEntryEntity.class);
        values.forEach(query::setParameter);
        return slice.bind(query).setMaxResults(slice.rowsToRead()).getResultList();
    }

    public static long count(AuditLogFilter filter) {
        var values = new HashMap<String, Object>();
        return count(conditions(filter, values), values);
    }

    private static String conditions(AuditLogFilter filter, Map<String, Object> values) {
        var conditions = new StringJoiner(" and ").setEmptyValue("1 = 1");
        add(conditions, values, "actorId = :actor", "actor", filter.actorId());
        add(conditions, values, "(action = :action or action like :action || '.%')", "action", filter.action());
        add(conditions, values, "subjectKind = :kind", "kind", filter.subjectKind());
        add(conditions, values, "subjectId = :subject", "subject", filter.subjectId());
        add(conditions, values, "createdAt >= :from", "from", filter.from());
        add(conditions, values, "createdAt < :until", "until", filter.until());
        return conditions.toString();
    }

    public Slice.Place place(AuditLogOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
        }, id);
    }

    private static void add(StringJoiner conditions, Map<String, Object> values, String condition, String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    public AuditLogEntry toEntry(@Nullable String title) {
        return new AuditLogEntry(id, action, new AuditLogEntry.Actor(actorId, actorName),
                subjectId == null ? null : new AuditLogEntry.Subject(subjectKind, subjectId, title),
                parameters.entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(value -> new AuditLogEntry.Parameter(value.getKey(), String.valueOf(value.getValue()))).toList(),
                fallback, createdAt);
    }
}
