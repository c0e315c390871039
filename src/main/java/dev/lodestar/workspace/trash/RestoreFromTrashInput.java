package dev.lodestar.workspace.trash;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** What is to be restored. */
@DefaultNonNull
@Input("RestoreFromTrashInput")
@Description("What is to be restored.")
public record RestoreFromTrashInput(
        @Id @Description("The id of the entry of the trash.") UUID id) {
}
