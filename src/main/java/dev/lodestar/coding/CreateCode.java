package dev.lodestar.coding;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code createCode} takes and gives. */
public interface CreateCode {

    /** The code to add to the codebook. */
    @DefaultNonNull
    @Name("CreateCodeInput")
    @Description("The code to add to the codebook.")
    record Input(
            @Description("The name of the code, which no other code below the same parent has.") String name,
            @Nullable @Description("When to use the code and when not, for every coder.") String description,
            @Description("The colour of the code, as #rrggbb.") String colour,
            @Nullable @Id @Description("The ID of the code it is a part of.") UUID parentId,
            @Nullable @Description("The key of the attribute definition that its passages feed.") String attributeKey) {
    }

    /** The result of adding a code. */
    @DefaultNonNull
    @Name("CreateCodePayload")
    @Description("The result of adding a code.")
    record Payload(
            @Nullable @Description("The new code, or null if it was refused.") Code code,
            @Description("What the caller can mend, empty if the code was added.") List<@NonNull UserError> userErrors) {
    }
}
