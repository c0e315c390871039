package dev.lodestar.shared.imports;

import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;
import dev.lodestar.shared.jobs.Job;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The rows that imports did not take, for a client. */
@GraphQLApi
public class ImportProblemApi {

    private final ImportProblems problems;
    private final FieldBatches batches;

    ImportProblemApi(ImportProblems problems, FieldBatches batches) {
        this.problems = problems;
        this.batches = batches;
    }

    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("The rows that an import did not take. Other jobs have none.")
    public CompletionStage<ImportProblem.Connection> importProblems(@Source Job job,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of rows, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the rows, that of the file if left out.") ImportProblemOrder orderBy) {
        var order = orderBy == null ? ImportProblemOrder.BY_LINE : orderBy;
        var asked = new ChildrenOf<>(job.id(), ConnectionRequest.of("job/" + job.id() + "/importProblems", first, after,
                order.field(), order.direction()));
        return batches.load(asked, problems::pages)
                .thenApply(page -> page.as(ImportProblem.Edge::new, ImportProblem.Connection::new));
    }
}
