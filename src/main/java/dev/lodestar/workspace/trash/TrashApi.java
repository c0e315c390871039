package dev.lodestar.workspace.trash;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.workspace.Trash;
import dev.lodestar.workspace.TrashContent;
import dev.lodestar.workspace.TrashEntry;
import dev.lodestar.workspace.TrashKind;

import org.eclipse.microprofile.graphql.DefaultValue;
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
    @Description("The trash of the workspace: what was deleted and can be restored.")
    public TrashEntry.Connection trash(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("How many, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list, what was deleted last first if not given.") TrashOrder orderBy,
            @Description("Only things of this kind.") TrashKind kind) {
        var order = orderBy == null ? TrashOrder.NEWEST_FIRST : orderBy;
        return trash.list(kind, ConnectionRequest.of("trash", first, after, order.field(), order.direction()))
                .as(TrashEntry.Edge::new, TrashEntry.Connection::new);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("What the deletion of a thing would take along into the trash or affect.")
    public List<@NonNull TrashContent> deletionPreview(@NonNull @Description("The kind of the thing.") TrashKind kind,
            @NonNull @Id @Description("The ID of the thing.") String id) {
        return trash.preview(kind, Ids.parse(kind.word(), id));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Brings back something from the trash, with all that went along.")
    public RestoreFromTrash.Payload restoreFromTrash(
            @NonNull @Description("The entry of the trash to restore.") RestoreFromTrash.Input input) {
        return Outcome.of(() -> trash.restore(input.id())).as(RestoreFromTrash.Payload::new);
    }
}
