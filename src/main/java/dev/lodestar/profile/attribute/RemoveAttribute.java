package dev.lodestar.profile.attribute;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code removeAttribute} takes and gives. */
public interface RemoveAttribute {

    /** The attribute to remove, with its evidence. */
    @DefaultNonNull
    @Name("RemoveAttributeInput")
    @Description("The attribute to remove, with its evidence.")
    record Input(
            @Id @Description("The ID of the attribute.") String id,
            @Description("The version of the attribute that the caller saw.") int version,
            @Nullable @Description("What is done and why, for the history.") String cause) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("RemoveAttributePayload")
    @Description("The result of removing an attribute.")
    record Payload(
            @Nullable @Id @Description("The ID of the removed attribute, or null if it was refused.") UUID removedAttributeId,
            @Nullable @Description("The number of the revision that the change made, or of the newest one if nothing changed. Null if it was refused.") Integer revision,
            @Description("What the caller can mend, empty if the attribute was removed.") List<@NonNull UserError> userErrors) {
    }
}
