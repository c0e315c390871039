package dev.lodestar.theme.tally;

import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.statement.LevelNames;
import dev.lodestar.theme.statement.ThemeLevelEntity;
import dev.lodestar.theme.tally.model.Contrast;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** How many people of one level say something, of how many of that level who were asked. */
@DefaultNonNull
@Description("How many people of one level say something, of how many of that level who were asked.")
public record ThemeTally(
        @Description("What people are told apart by, such as INDUSTRY.") String dimension,
        @Description("What that is called.") String dimensionLabel,
        @Nullable @Description("The level; null for people of whom it is not known.") String level,
        @Description("What the level is called.") String levelLabel,
        @Description("How many people say it.") int people,
        @Description("How many people of the level were asked.") int asked,
        @Description("People over asked, 0 to 1.") double share,
        @Description("The lower end of the 95 % Wilson interval, 0 to 1.") double low,
        @Description("The upper end of the 95 % Wilson interval, 0 to 1.") double high,
        @Nullable @Description("The share over the share in the other levels, if it was tested and anybody says it.") Double lift,
        @Nullable @Description("The exact one-sided p-value against the other levels, if it was tested.") Double p,
        @Nullable @Description("The same after the correction for all tests of the run.") Double q,
        @Description("Whether it may be claimed that people of the level say it more often: q at most 0.10, lift at least 1.5.") boolean claimed) {

    static ThemeTally of(ThemeLevelEntity level, ThemeTallyEntity said, LevelNames names) {
        Proportion share = Proportion.of(said == null ? 0 : said.people, level.asked);
        boolean tested = said != null && said.p != null;
        return new ThemeTally(level.dimension, names.dimension(level.topicId, level.dimension),
                level.fact().isKnown() ? level.level : null, names.level(level.topicId, level.fact()), share.successes(),
                share.trials(), share.share(), share.low(), share.high(), tested ? said.lift : null, tested ? said.p : null,
                tested ? said.q : null, tested && Contrast.isClaimed(said.q, said.lift));
    }
}
