package dev.lodestar.suggestion.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.Attributes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** What a suggestion would say something about. */
@GraphQLApi
public class SuggestedChangeParts {

    private final Definitions definitions;
    private final Attributes attributes;

    SuggestedChangeParts(Definitions definitions, Attributes attributes) {
        this.definitions = definitions;
        this.attributes = attributes;
    }

    @Nullable
    @Description("What the suggestion would say something about. Null if that is still to be chosen.")
    public List<AttributeDefinition> definition(@Source List<SuggestedChange> changes) {
        var byKey = definitions.byKey();
        return changes.stream().map(change -> change.definitionKey() == null ? null : byKey.get(change.definitionKey()))
                .collect(Collectors.toList());
    }

    @NonNull
    @Description("What the words may be about, the likeliest first. Nothing if the question or code is bound.")
    public List<@NonNull List<@NonNull SuggestionCandidate>> candidates(@Source List<SuggestedChange> changes) {
        var byKey = definitions.byKey();
        return changes.stream().map(change -> change.candidates().stream()
                .flatMap(candidate -> Stream.ofNullable(byKey.get(candidate.key()))
                        .map(definition -> new SuggestionCandidate(definition, candidate.score())))
                .toList()).toList();
    }

    @Nullable
    @Description("The attribute that the suggestion would change or strengthen, or that its acceptance made, if it is still there.")
    public List<Attribute> attribute(@Source List<SuggestedChange> changes) {
        var owners = changes.stream().filter(change -> change.attributeId() != null).map(change -> change.owner().id())
                .distinct().toList();
        var byId = new HashMap<UUID, Attribute>();
        attributes.ofOwners(owners).values().forEach(all -> all.forEach(attribute -> byId.put(attribute.id(), attribute)));
        return changes.stream().map(change -> byId.get(change.attributeId())).collect(Collectors.toList());
    }
}
