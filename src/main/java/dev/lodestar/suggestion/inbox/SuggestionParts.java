package dev.lodestar.suggestion.inbox;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.lodestar.catalogue.Definitions;
import dev.lodestar.persona.BuyerPersona;
import dev.lodestar.persona.Personas;
import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.profile.OwnerKind;
import dev.lodestar.profile.Profiles;
import dev.lodestar.profile.Revision;
import dev.lodestar.profile.Revisions;
import dev.lodestar.suggestion.Suggestion;
import dev.lodestar.suggestion.decide.SuggestionPreview;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Whom a suggestion is for, and what became of it. */
@GraphQLApi
public class SuggestionParts {

    private final Profiles profiles;
    private final Personas personas;
    private final Definitions definitions;
    private final Attributes attributes;
    private final Revisions revisions;

    SuggestionParts(Profiles profiles, Personas personas, Definitions definitions, Attributes attributes,
            Revisions revisions) {
        this.profiles = profiles;
        this.personas = personas;
        this.definitions = definitions;
        this.attributes = attributes;
        this.revisions = revisions;
    }

    @Nullable
    @Description("The profile that the suggestion is for. Null if it is for a persona.")
    public List<IdealCustomerProfile> profile(@Source List<Suggestion> suggestions) {
        var byId = profiles.byIds(owners(suggestions, OwnerKind.PROFILE));
        return each(suggestions, suggestion -> byId.get(suggestion.change().owner().id()));
    }

    @Nullable
    @Description("The persona that the suggestion is for. Null if it is for a profile.")
    public List<BuyerPersona> persona(@Source List<Suggestion> suggestions) {
        var byId = personas.byIds(owners(suggestions, OwnerKind.PERSONA));
        return each(suggestions, suggestion -> byId.get(suggestion.change().owner().id()));
    }

    @NonNull
    @Description("What the profile or persona would say if it were accepted as it is.")
    public List<@NonNull SuggestionPreview> preview(@Source List<Suggestion> suggestions) {
        var byKey = definitions.byKey();
        var said = attributes.ofOwners(
                suggestions.stream().map(suggestion -> suggestion.change().owner().id()).distinct().toList());
        return each(suggestions,
                suggestion -> SuggestionPreview.of(suggestion, byKey.get(suggestion.change().definitionKey()),
                        said.getOrDefault(suggestion.change().owner().id(), List.of())));
    }

    @Nullable
    @Description("The revision of the profile or persona that the acceptance made.")
    public List<Revision> revision(@Source List<Decision> decisions) {
        var known = revisions.byNumbers(
                decisions.stream().map(Decision::revisionAt).filter(at -> at != null).distinct().toList());
        return decisions.stream().map(decision -> known.get(decision.revisionAt())).collect(Collectors.toList());
    }

    private static List<UUID> owners(List<Suggestion> suggestions, OwnerKind kind) {
        return suggestions.stream().map(suggestion -> suggestion.change().owner()).filter(owner -> owner.kind() == kind)
                .map(owner -> owner.id()).distinct().toList();
    }

    /** A list that may hold nulls, which {@code toList} of a stream allows and {@code List.of} does not. */
    private static <T> List<T> each(List<Suggestion> suggestions, Function<Suggestion, T> part) {
        return suggestions.stream().map(part).collect(Collectors.toList());
    }
}
