package dev.lodestar.survey.collected;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** A row of a file. */
@DefaultNonNull
@Description("A row of an uploaded file of responses.")
public record ResponseFileRow(
        @Description("The line on which it begins.") long line,
        @Description("Its cells in the order of the columns.") List<@NonNull String> cells) {
}
