package dev.lodestar.shared;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/**
 * Something the caller can mend.
 *
 * @param field the path of the argument concerned, such as ["input", "name"]; empty if none
 */
@DefaultNonNull
@Description("Something the caller can mend.")
public record UserError(
        @Description("Why, for a program.") UserErrorCode code,
        @Description("What is wrong, where, and how to mend it, for a person.") String message,
        @Description("The path of the argument concerned, empty if none.") List<@NonNull String> field) {
}
