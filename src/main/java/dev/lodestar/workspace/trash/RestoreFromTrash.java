package dev.lodestar.workspace.trash;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;
import dev.lodestar.workspace.TrashEntry;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code restoreFromTrash} takes and gives. */
public interface RestoreFromTrash {

    /** The entry of the trash to restore. */
    @DefaultNonNull
    @Name("RestoreFromTrashInput")
    @Description("The entry of the trash to restore.")
    record Input(
            @Id @Description("The ID of the entry.") UUID id) {
    }

    /** The result of a restoration. */
    @DefaultNonNull
    @Name("RestoreFromTrashPayload")
    @Description("The result of a restoration.")
    record Payload(
            @Nullable @Description("The entry that was restored, or null if it was refused.") TrashEntry trashEntry,
            @Description("What the caller can mend, empty if it was restored.") List<@NonNull UserError> userErrors) {
    }
}
