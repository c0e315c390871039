package dev.lodestar.workspace.trash;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;
import dev.lodestar.workspace.Trash;
import dev.lodestar.workspace.TrashContent;
import dev.lodestar.workspace.TrashEntry;
import dev.lodestar.workspace.TrashKind;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The trash, for a client. */
@GraphQLApi
public class TrashApi {

    private final Trash trash;

    TrashApi(Trash trash) {
        this.trash = trash;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("What was deleted and can be restored, what was deleted last first.")
    public TrashEntry.Connection trash(@Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return trash.list(PageRequest.of(first, after)).as(TrashEntry.Edge::new, TrashEntry.Connection::new);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("What the deletion of a thing would take along into the trash or affect.")
    public List<@NonNull TrashContent> deletionPreview(@NonNull @Description("What it is.") TrashKind kind,
            @NonNull @Id @Description("The id of the thing.") String id) {
        return trash.preview(kind, Ids.parse(kind.word(), id));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Brings back something from the trash, with all that went along.")
    public TrashEntry.RestorePayload restoreFromTrash(
            @NonNull @Description("What is to be restored.") RestoreFromTrashInput input) {
        return Outcome.of(() -> trash.restore(input.id())).as(TrashEntry.RestorePayload::new);
    }
}
