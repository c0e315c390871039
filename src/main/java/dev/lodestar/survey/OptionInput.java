package dev.lodestar.survey;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** An option as it is being written. */
@Input("OptionInput")
@Description("An option of a choice as it is being written.")
public record OptionInput(
        @Nullable @Description("The id of an option that was there before; a new one gets its own.") String id,
        @NonNull @Description("What the respondent reads.") String label) {
}
