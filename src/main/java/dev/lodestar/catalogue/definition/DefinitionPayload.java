package dev.lodestar.catalogue.definition;

import java.util.List;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What became of a new definition. */
@DefaultNonNull
@Name("AttributeDefinitionPayload")
@Description("What became of a new attribute definition.")
public record DefinitionPayload(
        @Nullable @Description("The definition, unless refused.") AttributeDefinition definition,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
