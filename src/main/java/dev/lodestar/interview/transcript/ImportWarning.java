package dev.lodestar.interview.transcript;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Something in an imported file that a person should look at. */
@DefaultNonNull
@Description("Something in an imported file that a person should look at.")
public record ImportWarning(
        @Nullable @Description("The line of the file, from 1; null if it is about the file as a whole.") Integer line,
        @Description("What was found, and what was made of it.") String message) {
}
