package dev.lodestar.catalogue.definition;

import java.util.List;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeGroup;
import dev.lodestar.catalogue.ValueType;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code createAttributeDefinition} takes and gives. */
public interface CreateAttributeDefinition {

    /** A new definition of an attribute that the shipped definitions do not cover. */
    @Name("CreateAttributeDefinitionInput")
    @Description("A new definition of an attribute that the shipped definitions do not cover.")
    class Input {
        @NonNull
        @Description("The key of the definition: letters and digits, the first a small letter, such as fleetSize.")
        public String key;
        @NonNull
        @Description("The name that people read.")
        public String label;
        @NonNull
        @Description("The part of a profile that the attribute belongs to.")
        public AttributeGroup group;
        @NonNull
        @Description("The shape of the values.")
        public ValueType valueType;
        @NonNull
        @Description("What the attribute can be said of, at least one.")
        public List<@NonNull AppliesTo> appliesTo;
        @Description("What to write, in a sentence.")
        public @Nullable String description;
        @Description("The labels of the choices of an ENUM or ENUM_SET, in order.")
        public @Nullable List<@NonNull String> options;
        @Description("What the numbers count.")
        public @Nullable String unit;
        @Description("The least whole number allowed.")
        public @Nullable Integer least;
        @Description("The greatest whole number allowed.")
        public @Nullable Integer greatest;
        @Description("Whether a profile may have several of them. False if left out.")
        public @Nullable Boolean repeatable;
        @Description("Whether it can be known of somebody who is not a customer yet. True if left out.")
        public @Nullable Boolean knownBeforeSale;
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("CreateAttributeDefinitionPayload")
    @Description("The result of creating a definition.")
    record Payload(
            @Nullable @Description("The new definition, or null if it was refused.") AttributeDefinition definition,
            @Description("What the caller can mend, empty if the definition was created.") List<@NonNull UserError> userErrors) {
    }
}
