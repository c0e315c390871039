package dev.lodestar.theme.incremental;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeStatement;
import dev.lodestar.theme.ThemeTopic;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What came in after a search for themes, for a client. */
@GraphQLApi
public class IncrementalStatementApi {

    private final IncrementalStatements statements;

    IncrementalStatementApi(IncrementalStatements statements) {
        this.statements = statements;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What came into a run after its search, the newest first.")
    public ThemeStatement.Connection laterStatements(@NonNull @Id @Description("The run's id.") String runId,
            @Description("Those that have a theme, or those that have none.") boolean placed,
            @Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return statements.list(Ids.parse("theme run", runId), placed, PageRequest.of(first, after))
                .as(ThemeStatement.Edge::new, ThemeStatement.Connection::new);
    }

    @NonNull
    @Description("What came in after the search.")
    public List<@NonNull TopicSince> since(@Source List<ThemeTopic> topics) {
        return statements.since(topics);
    }

    @NonNull
    @Description("How many of the people who say it said it only after the search.")
    public List<@NonNull Integer> peopleSince(@Source List<Theme> themes) {
        return statements.peopleSince(themes);
    }
}
