package dev.lodestar.profile.attribute;

import java.util.List;
import java.util.Optional;

import dev.lodestar.catalogue.AttributeValueInput;
import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.Polarity;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code updateAttribute} takes and gives. */
public interface UpdateAttribute {

    /** A change of an attribute; see {@link Patch} for what is left out and what is null. */
    @Name("UpdateAttributeInput")
    @Description("The change of an attribute. What is left out stays, null clears.")
    class Input {
        @Id
        @NonNull
        @Description("The ID of the attribute.")
        public String id;
        @NonNull
        @Description("The version of the attribute that the change was made against.")
        public Integer version;
        @Description("The value, of the value type of the definition.")
        public @Nullable Optional<AttributeValueInput> value;
        @Description("What it means for a customer to match the attribute.")
        public @Nullable Optional<Polarity> polarity;
        @Description("How much the attribute counts, from 0 to 10.")
        public @Nullable Optional<Integer> weight;
        @Description("What is done and why, for the history.")
        public @Nullable String cause;
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("UpdateAttributePayload")
    @Description("The result of changing an attribute.")
    record Payload(
            @Nullable @Description("The attribute as it is now, or null if the change was refused.") Attribute attribute,
            @Nullable @Description("The number of the revision that the change made, or of the newest one if nothing changed. Null if it was refused.") Integer revision,
            @Description("What the caller can mend, empty if the attribute was changed.") List<@NonNull UserError> userErrors) {
    }
}
