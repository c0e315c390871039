package dev.lodestar.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A deed to be written down: data, never a sentence, and never words or names of the people who are asked, since the log
 * outlasts their erasure.
 *
 * @param action what was done, a dotted key such as "survey.published"
 * @param subjectKind the kind of the thing that it was done to, such as "survey", null if nothing in particular
 * @param subjectId the thing, null if nothing in particular
 * @param parameters what a sentence about it needs: numbers, enum values, and names that the team gave
 * @param before what an undo brings back: ids, numbers, enum values; empty where nothing is undone
 * @param after what an undo takes away
 */
public record AuditEvent(String action, @Nullable String subjectKind, @Nullable UUID subjectId,
        Map<String, Object> parameters, Map<String, Object> before, Map<String, Object> after) {

    public AuditEvent {
        parameters = Map.copyOf(parameters);
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** Something that was done to nothing in particular. */
    public static AuditEvent of(String action) {
        return new AuditEvent(action, null, null, Map.of(), Map.of(), Map.of());
    }

    /** Something that was done to a thing. */
    public static AuditEvent of(String action, String subjectKind, UUID subjectId) {
        return new AuditEvent(action, subjectKind, subjectId, Map.of(), Map.of(), Map.of());
    }

    /** The same with a parameter more. */
    public AuditEvent with(String name, Object value) {
        return new AuditEvent(action, subjectKind, subjectId, and(parameters, name, value), before, after);
    }

    /** The same with a value more of how it was. */
    public AuditEvent before(String name, Object value) {
        return new AuditEvent(action, subjectKind, subjectId, parameters, and(before, name, value), after);
    }

    /** The same with a value more of how it is now. */
    public AuditEvent after(String name, Object value) {
        return new AuditEvent(action, subjectKind, subjectId, parameters, before, and(after, name, value));
    }

    private static Map<String, Object> and(Map<String, Object> values, String name, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return more;
    }
}
