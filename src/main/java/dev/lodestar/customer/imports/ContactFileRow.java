package dev.lodestar.customer.imports;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** A row of a file. */
@DefaultNonNull
@Description("A row of an uploaded file of contacts.")
public record ContactFileRow(
        @Description("The line of the file on which the row begins.") long line,
        @Description("The cells of the row, in the order of the columns.") List<@NonNull String> cells) {
}
