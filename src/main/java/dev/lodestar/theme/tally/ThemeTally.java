package dev.lodestar.theme.tally;

import java.util.Optional;

import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.PeopleGroup;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** How many people of one level say something, of how many of that level who were asked. */
@DefaultNonNull
@Description("How many people of one level say something, of how many of that level who were asked.")
public record ThemeTally(
        @Description("The people.") PeopleGroup group,
        @Description("How many people of the group say it, of those of the group who were asked.") Proportion share,
        @Nullable @Description("The test against the other groups, if one was made and anybody says it.") DifferenceTest test) {

    public String dimension() {
        return group.dimension();
    }

    @Nullable
    public String level() {
        return group.level();
    }

    public int people() {
        return share.successes();
    }

    public int asked() {
        return share.trials();
    }

    /** The test by which it may be claimed that people of the group say it more often than the others. */
    public Optional<DifferenceTest> claim() {
        return Optional.ofNullable(test).filter(DifferenceTest::claimed);
    }

    /** Whether it may be claimed that people of the group say it more often than the others. */
    public boolean claimed() {
        return claim().isPresent();
    }

    static ThemeTally of(ThemeLevelEntity level, @Nullable ThemeTallyEntity said, LevelNames names) {
        var share = Proportion.of(said == null ? 0 : said.people, level.asked);
        var group = new PeopleGroup(level.dimension, names.dimension(level.topicId, level.dimension),
                level.fact().isKnown() ? level.level : null, names.level(level.topicId, level.fact()));
        return new ThemeTally(group, share, said == null ? null : DifferenceTest.of(said));
    }
}
