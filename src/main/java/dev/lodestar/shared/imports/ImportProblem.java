package dev.lodestar.shared.imports;

import java.util.List;

import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** A row of a file that was not taken. */
@DefaultNonNull
@Description("A row of an imported file that was not taken.")
public record ImportProblem(
        @Description("The line of the file on which the row begins, the header being line 1.") long line,
        @Description("The reason why the row was not taken, and how to mend it.") String reason) {

    /** A problem at its place. */
    @DefaultNonNull
    @Name("ImportProblemEdge")
    @Description("A row that was not taken, at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The row.") ImportProblem node) {
    }

    /** A page of problems. */
    @DefaultNonNull
    @Name("ImportProblemConnection")
    @Description("A page of rows that were not taken.")
    public record Connection(
            @Description("The rows with their places.") List<@NonNull Edge> edges,
            @Description("The rows.") List<@NonNull ImportProblem> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("The number of all the rows of the file that were not taken.") Integer totalCount) {
    }
}
