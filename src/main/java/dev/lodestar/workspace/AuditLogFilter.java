package dev.lodestar.workspace;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.Nullable;

/** Which entries of the audit log are meant; what is left out does not matter. */
@Input("AuditLogFilter")
@Description("Which entries of the audit log are meant; what is left out does not matter.")
public record AuditLogFilter(
        @Nullable @Id @Description("The account of the member who did it.") UUID actorId,
        @Nullable @Description("What was done: a whole key such as survey.published, or its first part such as survey.") String action,
        @Nullable @Description("The kind of the thing it was done to, such as interview.") String subjectKind,
        @Nullable @Id @Description("The thing it was done to.") UUID subjectId,
        @Nullable @Description("Not before this time.") Instant from,
        @Nullable @Description("Before this time.") Instant until) {

    /** Everything. */
    public static final AuditLogFilter ALL = new AuditLogFilter(null, null, null, null, null, null);
}
