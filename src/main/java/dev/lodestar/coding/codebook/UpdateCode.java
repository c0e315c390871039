package dev.lodestar.coding.codebook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.lodestar.coding.Code;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code updateCode} takes and gives. */
public interface UpdateCode {

    /** The change of a code. See {@link Patch} for what is left out and what is null. */
    @Name("UpdateCodeInput")
    @Description("The change of a code. What is left out stays, null clears.")
    class Input {
        @Id
        @NonNull
        @Description("The ID of the code to change.")
        public UUID id;
        @NonNull
        @Description("The version of the code that the change was made against.")
        public Integer version;
        @Description("The name of the code, which no other code below the same parent has.")
        public @Nullable Optional<String> name;
        @Description("When to use the code and when not, for every coder.")
        public @Nullable Optional<String> description;
        @Description("The colour of the code, as #rrggbb.")
        public @Nullable Optional<String> colour;
        @Id
        @Description("The ID of the code it is a part of.")
        public @Nullable Optional<UUID> parentId;
        @Description("The key of the attribute definition that its passages feed.")
        public @Nullable Optional<String> attributeKey;
    }

    /** The result of changing a code. */
    @DefaultNonNull
    @Name("UpdateCodePayload")
    @Description("The result of changing a code.")
    record Payload(
            @Nullable @Description("The code as it is now, or null if the change was refused.") Code code,
            @Description("What the caller can mend, empty if the code was changed.") List<@NonNull UserError> userErrors) {
    }
}
