package dev.lodestar.customer.imports;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** What an uploaded file of contacts looks like. */
@DefaultNonNull
@Description("What an uploaded file of contacts looks like.")
public record ContactFile(
        @Description("The names of the columns.") List<@NonNull String> header,
        @Description("The first rows of the file.") List<@NonNull ContactFileRow> rows,
        @Description("The number of rows in the file.") long total,
        @Description("Which column seems to hold what.") ContactColumns columns) {
}
