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
    @DefaultNonNull
    @Name("CreateAttributeDefinitionInput")
    @Description("A new definition of an attribute that the shipped definitions do not cover.")
    record Input(
            @Description("The key of the definition: letters and digits, the first a small letter, such as fleetSize.") String key,
            @Description("The name that people read.") String label,
            @Description("The part of a profile that the attribute belongs to.") AttributeGroup group,
            @Description("The shape of the values.") ValueType valueType,
            @Description("What the attribute can be said of, at least one.") List<@NonNull AppliesTo> appliesTo,
            @Nullable @Description("What to write, in a sentence.") String description,
            @Nullable @Description("The labels of the choices of an ENUM or ENUM_SET, in order.") List<@NonNull String> options,
            @Nullable @Description("What the numbers count.") String unit,
            @Nullable @Description("The least whole number allowed.") Integer least,
            @Nullable @Description("The greatest whole number allowed.") Integer greatest,
            @Nullable @Description("Whether a profile may have several of them. False if left out.") Boolean repeatable,
            @Nullable @Description("Whether it can be known of somebody who is not a customer yet. True if left out.") Boolean knownBeforeSale) {
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
