package dev.lodestar.profile;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A new profile. */
@DefaultNonNull
@Input("CreateProfileInput")
@Description("A new profile, which begins as a draft.")
public record CreateProfileInput(
        @Description("What the team calls it, at most 200 characters; no other profile that is not archived may have it.") String name,
        @Nullable @Description("In a few sentences who it is.") String description,
        @Nullable @Description("What kind of customer it describes; ORGANISATION, if not said.") TargetKind targetKind,
        @Nullable @Description("Whether it describes whom to win or whom to turn away; IDEAL, if not said.") ProfilePolarity polarity) {
}
