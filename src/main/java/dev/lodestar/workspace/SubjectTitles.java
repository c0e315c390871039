package dev.lodestar.workspace;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What things of a kind are called now. For titles that may name a person: the log keeps none of them, so an erasure that
 * redacts the thing redacts the log.
 */
public interface SubjectTitles {

    /** The kind of the things, as in {@link AuditEvent#subjectKind}. */
    String subjectKind();

    /** The titles of those that are still there, by id, those in the trash included. */
    Map<UUID, String> titles(Collection<UUID> ids);
}
