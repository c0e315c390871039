package dev.lodestar.workspace.identity;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code setUp} takes and gives. */
public interface SetUp {

    /** The first owner and the first workspace. */
    @DefaultNonNull
    @Name("SetUpInput")
    @Description("The first owner and the first workspace.")
    record Input(
            @Description("The secret of the printed link.") String token,
            @Description("The name of the first workspace.") String workspaceName,
            @Description("The name of the owner.") String name,
            @Description("The e-mail address that the owner signs in with.") String email,
            @Description("The password of the owner, at least ten characters.") String password) {
    }

    /** The result of setting the program up. */
    @DefaultNonNull
    @Name("SetUpPayload")
    @Description("The result of setting the program up.")
    record Payload(
            @Nullable @Description("The session, or null if it was refused. The console gets it as a cookie as well.") Session session,
            @Description("What the caller can mend, empty if the program is set up.") List<@NonNull UserError> userErrors) {
    }
}
