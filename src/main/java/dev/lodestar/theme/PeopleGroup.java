package dev.lodestar.theme;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** People who stand at the same level of something that people can be told apart by. */
@DefaultNonNull
@Description("People who stand at the same level of something that people can be told apart by.")
public record PeopleGroup(
        @Description("What people are told apart by, such as INDUSTRY.") String dimension,
        @Description("What the dimension is called.") String dimensionLabel,
        @Nullable @Description("The level, or null for people of whom it is not known.") String level,
        @Description("What the level is called.") String levelLabel) {
}
