package dev.lodestar.theme.tally;

import java.util.List;
import java.util.concurrent.CompletionStage;

import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeDifferences;
import dev.lodestar.theme.ThemeRun;
import dev.lodestar.theme.ThemeTopic;
import dev.lodestar.theme.statement.ThemeFilter;
import dev.lodestar.theme.statement.ThemeOrder;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** How many people of which kind say a theme, for a client. */
@GraphQLApi
public class TallyApi {

    private final Tallies tallies;
    private final Figures figures;
    private final ThemeDifferences differences;
    private final FieldBatches batches;

    TallyApi(Tallies tallies, Figures figures, ThemeDifferences differences, FieldBatches batches) {
        this.tallies = tallies;
        this.figures = figures;
        this.differences = differences;
        this.batches = batches;
    }

    @NonNull
    @Description("The themes as two groups of people say them.")
    public CompletionStage<ThemePair.Connection> sideBySide(@Source ThemeRun run,
            @NonNull @Description("What people are told apart by, a key of the dimensions of the search.") String dimension,
            @NonNull @Description("The level of the one group.") String one,
            @NonNull @Description("The level of the other group.") String other,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of themes, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the themes, those of most people first if left out.") ThemeOrder orderBy,
            @Description("Which themes are meant, those in the rankings if left out.") ThemeFilter filter) {
        var themes = ThemeOrder.page("sideBySide", run.id(), first, after, orderBy, ThemeFilter.properties(filter));
        return batches.load(new Tallies.TwoGroups(themes, dimension, one, other), tallies::sideBySide)
                .thenApply(page -> page.as(ThemePair.Edge::new, ThemePair.Connection::new));
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
