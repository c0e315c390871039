package dev.lodestar.customer.imports;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** What an uploaded file of contacts looks like. */
@DefaultNonNull
@Description("What an uploaded file of contacts looks like.")
public record ContactFile(
        @Description("The names of its columns.") List<@NonNull String> header,
        @Description("Its first rows.") List<@NonNull ContactFileRow> rows,
        @Description("How many rows it has.") long total,
        @Description("Which column seems to hold what.") ContactColumns columns) {
}
