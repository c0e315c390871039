package dev.lodestar.profile;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.Nullable;

/** What to change of a profile; what is left out stays. */
@Input("UpdateProfileInput")
@Description("What to change of a profile; what is left out stays as it is.")
public record UpdateProfileInput(
        @Nullable @Description("What the team calls it, at most 200 characters.") String name,
        @Nullable @Description("In a few sentences who it is; an empty text clears it.") String description,
        @Nullable @Description("Whether it describes whom to win or whom to turn away.") ProfilePolarity polarity) {
}
