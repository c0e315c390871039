package dev.lodestar.interview;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.workspace.TrashEntry;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of the deletion of an interview. */
@DefaultNonNull
@Description("What became of the deletion of an interview.")
public record DeleteInterviewPayload(
        @Nullable @Description("What restores it, unless refused.") TrashEntry trashEntry,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
