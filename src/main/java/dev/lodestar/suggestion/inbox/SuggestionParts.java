package dev.lodestar.suggestion.inbox;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.language.ThemeStance;
import dev.lodestar.persona.BuyerPersona;
import dev.lodestar.persona.Personas;
import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.profile.OwnerKind;
import dev.lodestar.profile.Profiles;
import dev.lodestar.suggestion.Suggestion;
import dev.lodestar.suggestion.decide.SuggestionPreview;
import dev.lodestar.suggestion.model.CarryingGroup;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeDifferences;
import dev.lodestar.theme.ThemeDifferences.Group;
import dev.lodestar.theme.ThemeStatement;
import dev.lodestar.theme.Themes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** What a suggestion refers to. */
@GraphQLApi
public class SuggestionParts {

    private static final int QUOTES = 3;
    /** People whose words are looked through for three of a group. */
    private static final int QUOTES_OF_GROUPS = 200;

    private final Profiles profiles;
    private final Personas personas;
    private final Definitions definitions;
    private final Attributes attributes;
    private final Themes themes;
    private final ThemeDifferences differences;

    SuggestionParts(Profiles profiles, Personas personas, Definitions definitions, Attributes attributes, Themes themes,
            ThemeDifferences differences) {
        this.profiles = profiles;
        this.personas = personas;
        this.definitions = definitions;
        this.attributes = attributes;
        this.themes = themes;
        this.differences = differences;
    }

    @Nullable
    @Description("The profile it is for, if it is for a profile.")
    public List<IdealCustomerProfile> profile(@Source List<Suggestion> suggestions) {
        var byId = profiles.byIds(owners(suggestions, OwnerKind.PROFILE));
        return each(suggestions, suggestion -> byId.get(suggestion.ownerId()));
    }

    @Nullable
    @Description("The persona it is for, if it is for a persona.")
    public List<BuyerPersona> persona(@Source List<Suggestion> suggestions) {
        Map<UUID, BuyerPersona> byId = new HashMap<>();
        owners(suggestions, OwnerKind.PERSONA).forEach(id -> personas.find(id).ifPresent(one -> byId.put(id, one)));
        return each(suggestions, suggestion -> byId.get(suggestion.ownerId()));
    }

    @Nullable
    @Description("What it would say something about; null when that is still to be chosen.")
    public List<AttributeDefinition> definition(@Source List<Suggestion> suggestions) {
        var byKey = definitions.byKey();
        return each(suggestions,
                suggestion -> suggestion.definitionKey() == null ? null : byKey.get(suggestion.definitionKey()));
    }

    @Nullable
    @Description("The attribute it would change or strengthen, or that its acceptance made, if it is still there.")
    public List<Attribute> attribute(@Source List<Suggestion> suggestions) {
        var ids = suggestions.stream().filter(suggestion -> suggestion.attributeId() != null).map(Suggestion::ownerId)
                .distinct().toList();
        Map<UUID, Attribute> byId = new HashMap<>();
        attributes.ofOwners(ids).values().forEach(all -> all.forEach(attribute -> byId.put(attribute.id(), attribute)));
        return each(suggestions, suggestion -> byId.get(suggestion.attributeId()));
    }

    @Nullable
    @Description("The theme that carries it, down to the words, if a theme does.")
    public List<Theme> theme(@Source List<Suggestion> suggestions) {
        var byId = themes.byIds(suggestions.stream().map(Suggestion::themeId).filter(Objects::nonNull).distinct().toList());
        return each(suggestions, suggestion -> suggestion.themeId() == null ? null : byId.get(suggestion.themeId()));
    }

    @NonNull
    @Description("Up to three statements that carry it, by different people; all of them, and all of those against it, are the statements of either side of its theme.")
    public List<@NonNull List<@NonNull ThemeStatement>> quotes(@Source List<Suggestion> suggestions) {
        Map<ThemeStance, List<List<ThemeStatement>>> bySide = new EnumMap<>(ThemeStance.class);
        List<UUID> ids = suggestions.stream().map(Suggestion::themeId).toList();
        suggestions.stream().map(Suggestion::stance).distinct()
                .forEach(side -> bySide.put(side, themes.quotes(ids, side, QUOTES)));
        Map<Group, Set<UUID>> people = differences.peopleOf(
                suggestions.stream().map(Suggestion::group).filter(Objects::nonNull).distinct().toList());
        List<List<ThemeStatement>> ofGroups = people.isEmpty() ? List.of()
                : themes.quotes(ids, ThemeStance.FOR, QUOTES_OF_GROUPS);
        return IntStream.range(0, ids.size()).mapToObj(i -> suggestions.get(i).group() == null
                ? bySide.get(suggestions.get(i).stance()).get(i)
                : CarryingGroup.oneEach(ofGroups.get(i), people.get(suggestions.get(i).group())).stream().limit(QUOTES)
                        .toList())
                .toList();
    }

    @Nullable
    @Description("What comparing groups of people came to for its theme, in words: who says it more often, or that it is common to all.")
    public List<String> finding(@Source List<Suggestion> suggestions) {
        var byId = themes.byIds(suggestions.stream().map(Suggestion::themeId).filter(Objects::nonNull).distinct().toList());
        List<Theme> present = List.copyOf(byId.values());
        List<String> findings = differences.findings(present);
        Map<UUID, String> byTheme = new HashMap<>();
        IntStream.range(0, present.size()).forEach(i -> byTheme.put(present.get(i).id(), findings.get(i)));
        return each(suggestions, suggestion -> suggestion.themeId() == null ? null : byTheme.get(suggestion.themeId()));
    }

    @NonNull
    @Description("What the words may be about, the likeliest first; nothing where the question or code is bound.")
    public List<@NonNull List<@NonNull SuggestionCandidate>> candidates(@Source List<Suggestion> suggestions) {
        var byKey = definitions.byKey();
        return each(suggestions, suggestion -> IntStream.range(0, suggestion.candidateKeys().size())
                .filter(i -> byKey.containsKey(suggestion.candidateKeys().get(i)))
                .mapToObj(i -> new SuggestionCandidate(byKey.get(suggestion.candidateKeys().get(i)),
                        suggestion.candidateScores().get(i)))
                .toList());
    }

    @NonNull
    @Description("What the profile or persona would say if it were accepted as it is.")
    public List<@NonNull SuggestionPreview> preview(@Source List<Suggestion> suggestions) {
        var byKey = definitions.byKey();
        var said = attributes.ofOwners(suggestions.stream().map(Suggestion::ownerId).distinct().toList());
        return each(suggestions, suggestion -> SuggestionPreview.of(suggestion, byKey.get(suggestion.definitionKey()),
                said.getOrDefault(suggestion.ownerId(), List.of())));
    }

    private static List<UUID> owners(List<Suggestion> suggestions, OwnerKind kind) {
        return suggestions.stream().filter(suggestion -> suggestion.ownerKind() == kind).map(Suggestion::ownerId)
                .filter(Objects::nonNull).distinct().toList();
    }

    /** A list that may hold nulls, which {@code toList} of a stream allows and {@code List.of} does not. */
    private static <T> List<T> each(List<Suggestion> suggestions, Function<Suggestion, T> part) {
        return suggestions.stream().map(part).collect(Collectors.toList());
    }
}
