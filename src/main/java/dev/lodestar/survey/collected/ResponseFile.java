package dev.lodestar.survey.collected;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** What an uploaded file of responses looks like. */
@DefaultNonNull
@Description("What an uploaded file of responses looks like.")
public record ResponseFile(
        @Description("What stands between its columns.") String delimiter,
        @Description("What each column seems to be for.") List<@NonNull ColumnGuess> columns,
        @Description("Its first rows.") List<@NonNull ResponseFileRow> rows,
        @Description("How many rows were looked at.") int lookedAt) {
}
