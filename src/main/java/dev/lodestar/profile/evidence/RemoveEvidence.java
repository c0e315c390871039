package dev.lodestar.profile.evidence;

import java.util.List;

import dev.lodestar.profile.Attribute;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code removeEvidence} takes and gives. */
public interface RemoveEvidence {

    /** The evidence to remove. */
    @DefaultNonNull
    @Name("RemoveEvidenceInput")
    @Description("The evidence to remove.")
    record Input(
            @Id @Description("The ID of the evidence.") String id,
            @Nullable @Description("What is done and why, for the history.") String cause) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("RemoveEvidencePayload")
    @Description("The result of removing evidence.")
    record Payload(
            @Nullable @Description("The attribute without the evidence, or null if it was refused.") Attribute attribute,
            @Nullable @Description("The number of the revision that the change made, or of the newest one if nothing changed. Null if it was refused.") Integer revision,
            @Description("What the caller can mend, empty if the evidence was removed.") List<@NonNull UserError> userErrors) {
    }
}
