package dev.lodestar.theme.tally;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Something that the people of a run can be told apart by. */
@DefaultNonNull
@Description("Something that the people of a run can be told apart by.")
public record ThemeDimension(
        @Description("Its key, such as INDUSTRY.") String key,
        @Description("What it is called; for a closed question its text.") String label,
        @Description("Where people stand in it, those of most people first and those of whom it is not known last.") List<@NonNull Level> levels) {

    /** Where people stand. */
    @DefaultNonNull
    @Name("ThemeLevel")
    @Description("Where people stand in a dimension.")
    public record Level(
            @Nullable @Description("The level; null for people of whom it is not known.") String level,
            @Description("What it is called.") String label,
            @Description("How many people in it were asked; in a run of several topics, the most of any topic.") int asked) {
    }
}
