package dev.lodestar.suggestion.inbox;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.lodestar.language.ThemeSide;
import dev.lodestar.suggestion.model.CarryingGroup;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeDifferences;
import dev.lodestar.theme.ThemeDifferences.Group;
import dev.lodestar.theme.ThemeFinding;
import dev.lodestar.theme.ThemeStatement;
import dev.lodestar.theme.Themes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** The theme behind a suggestion, and the words of people. */
@GraphQLApi
public class SuggestionSupportParts {

    private static final int QUOTES = 3;
    /** People whose words are looked through for three of a group. */
    private static final int QUOTES_OF_GROUPS = 200;

    private final Themes themes;
    private final ThemeDifferences differences;

    SuggestionSupportParts(Themes themes, ThemeDifferences differences) {
        this.themes = themes;
        this.differences = differences;
    }

    @Nullable
    @Description("The theme that carries the suggestion, down to the words. Null if no theme does.")
    public List<Theme> theme(@Source List<SuggestionSource> sources) {
        var byId = byIds(sources.stream().map(SuggestionSource::themeId).toList());
        return sources.stream().map(source -> byId.get(source.themeId())).collect(Collectors.toList());
    }

    @NonNull
    @Description("Up to three statements that carry it, by different people. All of them, and all of those against it, are the statements of either side of its theme.")
    public List<@NonNull List<@NonNull ThemeStatement>> quotes(@Source List<SuggestionSupport> supports) {
        var ids = supports.stream().map(support -> support.source().themeId()).toList();
        var bySide = new EnumMap<ThemeSide, List<List<ThemeStatement>>>(ThemeSide.class);
        Map<Group, Set<UUID>> people = differences.peopleOf(supports.stream().map(SuggestionSupport::difference)
                .filter(Objects::nonNull).map(SuggestionDifference::group).distinct().toList());
        List<List<ThemeStatement>> ofGroups = people.isEmpty() ? List.of()
                : themes.quotes(ids, ThemeSide.FOR, QUOTES_OF_GROUPS);
        return IntStream.range(0, ids.size()).mapToObj(i -> {
            var support = supports.get(i);
            return support.difference() == null ? bySide
                    .computeIfAbsent(support.source().side(), side -> themes.quotes(ids, side, QUOTES)).get(i)
                    : CarryingGroup.oneEach(ofGroups.get(i), people.getOrDefault(support.difference().group(), Set.of()))
                            .stream().limit(QUOTES)
                            .toList();
        }).toList();
    }

    @Nullable
    @Description("What comparing groups of people came to for the theme: who says it more often, or that it is common to all.")
    public List<ThemeFinding> finding(@Source List<SuggestionSupport> supports) {
        var byId = byIds(supports.stream().map(support -> support.source().themeId()).toList());
        var present = List.copyOf(byId.values());
        var findings = differences.findings(present);
        var byTheme = new HashMap<UUID, ThemeFinding>();
        IntStream.range(0, present.size()).forEach(i -> byTheme.put(present.get(i).id(), findings.get(i)));
        return supports.stream().map(support -> byTheme.get(support.source().themeId())).collect(Collectors.toList());
    }

    private Map<UUID, Theme> byIds(List<UUID> ids) {
        return new HashMap<>(themes.byIds(ids.stream().filter(Objects::nonNull).distinct().toList()));
    }
}
