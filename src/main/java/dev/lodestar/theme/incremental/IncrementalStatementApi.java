package dev.lodestar.theme.incremental;

import java.util.List;

import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeTopic;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What came in after a search for themes, for a client. */
@GraphQLApi
public class IncrementalStatementApi {

    private final IncrementalStatements statements;

    IncrementalStatementApi(IncrementalStatements statements) {
        this.statements = statements;
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
