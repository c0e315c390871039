package dev.lodestar.suggestion.inbox;

import java.util.List;
import java.util.UUID;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.suggestion.SuggestionKind;
import dev.lodestar.suggestion.model.Candidate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/**
 * What a suggestion would change in its profile or persona.
 *
 * @param definitionKey what it says something about, or null while that is to be chosen
 * @param attributeId the attribute that it would change, or that its acceptance made, or null
 * @param value what it would say, or null when the words are all
 */
@DefaultNonNull
@Description("What a suggestion would change in its profile or persona.")
public record SuggestedChange(
        @Description("The kind of the change.") SuggestionKind kind,
        @Description("How it is known what the suggestion says something about.") SuggestionMapping mapping,
        @Ignore OwnerRef owner,
        @Nullable @Ignore String definitionKey,
        @Nullable @Ignore UUID attributeId,
        @Nullable @Ignore AttributeValue value,
        @Ignore List<Candidate> candidates) {
}
