package dev.lodestar.theme.tally;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeRun;
import dev.lodestar.theme.ThemeTopic;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;
import dev.lodestar.theme.ComparisonOutcome;
import dev.lodestar.theme.ThemeDifferences;

/** How many people of which kind say a theme, for a client. */
@GraphQLApi
public class TallyApi {

    private final Tallies tallies;
    private final Figures figures;
    private final ThemeDifferences differences;

    TallyApi(Tallies tallies, Figures figures, ThemeDifferences differences) {
        this.tallies = tallies;
        this.figures = figures;
        this.differences = differences;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The themes of a run as two groups of people say them, those of most people first.")
    public ThemePair.Connection themesSideBySide(@NonNull @Id @Description("The run's id.") String runId,
            @Id @Description("The id of one topic of the run; all of them if not said.") String topicId,
            @NonNull @Description("What people are told apart by, a key of the run's dimensions.") String dimension,
            @NonNull @Description("The level of the one group.") String one,
            @NonNull @Description("The level of the other group.") String other,
            @Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return tallies
                .sideBySide(Ids.parse("theme run", runId), topicId == null ? null : Ids.parse("topic", topicId), dimension, one,
                        other, PageRequest.of(first, after))
                .as(ThemePair.Edge::new, ThemePair.Connection::new);
    }

    @NonNull
    @Description("How many people of each buying role say it.")
    public List<@NonNull List<@NonNull RoleTally>> byRole(@Source List<Theme> themes) {
        return tallies.byRole(themes);
    }

    @NonNull
    @Description("How many people of each level say it, in everything that people can be told apart by.")
    public List<@NonNull List<@NonNull ThemeTally>> tallies(@Source List<Theme> themes) {
        return tallies.of(themes);
    }

    @NonNull
    @Description("The levels whose people say it more often than the others, where that may be claimed; the surest first.")
    public List<@NonNull List<@NonNull ThemeTally>> differences(@Source List<Theme> themes) {
        return tallies.differences(themes);
    }

    @NonNull
    @Description("How the share of those who say it goes over time.")
    public List<@NonNull ThemeTrend> trend(@Source List<Theme> themes) {
        return figures.trends(themes);
    }

    @NonNull
    @Description("What its people can be told apart by.")
    public List<@NonNull List<@NonNull ThemeDimension>> dimensions(@Source List<ThemeRun> runs) {
        return tallies.dimensions(runs);
    }

    @NonNull
    @Description("How many tests were made of its themes; q-values are corrected for all of them.")
    public List<@NonNull Integer> tests(@Source List<ThemeRun> runs) {
        return figures.tests(runs);
    }

    @NonNull
    @Description("How many differences between people may be claimed of its themes.")
    public List<@NonNull Integer> differenceCount(@Source List<ThemeRun> runs) {
        return figures.differences(runs);
    }

    @NonNull
    @Description("What comparing groups of people came to.")
    public List<@NonNull ComparisonOutcome> comparison(@Source List<Theme> themes) {
        return differences.outcomes(themes);
    }

    @Nullable
    @Description("How much of what there is to hear was heard; null without themes.")
    public List<ThemeSaturation> saturation(@Source List<ThemeTopic> topics) {
        return figures.saturation(topics);
    }

    @NonNull
    @Description("How well the coders of its codes agree; none for topics of questions.")
    public List<@NonNull List<@NonNull CodeAgreement>> agreement(@Source List<ThemeTopic> topics) {
        return figures.agreement(topics);
    }
}
