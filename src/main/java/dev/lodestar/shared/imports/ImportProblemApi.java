package dev.lodestar.shared.imports;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The rows that imports did not take, for a client. */
@GraphQLApi
public class ImportProblemApi {

    private final ImportProblems problems;

    ImportProblemApi(ImportProblems problems) {
        this.problems = problems;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("The rows that an import did not take, in the order of the file.")
    public ImportProblem.Connection importProblems(@NonNull @Id @Description("The job of the import.") String jobId,
            @Description("How many, 20 if not said.") Integer first, @Description("The cursor to begin behind.") String after) {
        return problems.ofJob(Ids.parse("job", jobId), PageRequest.of(first, after)).as(ImportProblem.Edge::new,
                ImportProblem.Connection::new);
    }
}
