package dev.lodestar.coding.tag;

import java.util.List;
import java.util.UUID;

import dev.lodestar.coding.Coding;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code untagPassage} takes and gives. */
public interface UntagPassage {

    /** The tag to take off. */
    @DefaultNonNull
    @Name("UntagPassageInput")
    @Description("The tag to take off.")
    record Input(
            @Id @Description("The ID of the tag.") UUID id) {
    }

    /** The result of taking a tag off. */
    @DefaultNonNull
    @Name("UntagPassagePayload")
    @Description("The result of taking a tag off.")
    record Payload(
            @Nullable @Description("The tag as it is now, or null if it was refused.") Coding coding,
            @Description("What the caller can mend, empty if the tag is off.") List<@NonNull UserError> userErrors) {
    }
}
