package dev.lodestar.workspace.identity;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code joinWorkspace} takes and gives. */
public interface JoinWorkspace {

    /** The person who takes an invitation up. */
    @DefaultNonNull
    @Name("JoinWorkspaceInput")
    @Description("The person who takes an invitation up.")
    record Input(
            @Description("The secret of the link of the invitation.") String token,
            @Description("The name of the person.") String name,
            @Description("A new password, or that of the account that the person has already.") String password) {
    }

    /** The result of taking an invitation up. */
    @DefaultNonNull
    @Name("JoinWorkspacePayload")
    @Description("The result of taking an invitation up.")
    record Payload(
            @Nullable @Description("The session, or null if it was refused. The console gets it as a cookie as well.") Session session,
            @Description("What the caller can mend, empty if the person belongs to the workspace.") List<@NonNull UserError> userErrors) {
    }
}
