package dev.lodestar.theme.run;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.jobs.Job;
import dev.lodestar.shared.jobs.Jobs;
import dev.lodestar.theme.StartThemeRun;
import dev.lodestar.theme.ThemeRun;
import dev.lodestar.theme.ThemeRuns;
import dev.lodestar.theme.ThemeSource;
import dev.lodestar.theme.ThemeTopic;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Searches for themes, for a client. */
@GraphQLApi
public class ThemeRunApi {

    private final ThemeRuns runs;
    private final Jobs jobs;

    ThemeRunApi(ThemeRuns runs, Jobs jobs) {
        this.runs = runs;
        this.jobs = jobs;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("Everything that can be searched for themes: open questions, codes, and what participants say in interviews.")
    public @NonNull List<@NonNull ThemeSource> themeSources() {
        return runs.sources();
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The run with an id, if this workspace has it.")
    public ThemeRun themeRun(@NonNull @Id @Description("The run's id.") String id) {
        return runs.find(Ids.parse("theme run", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The searches for themes.")
    public ThemeRun.Connection themeRuns(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of searches, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the searches, the newest first if left out.") ThemeRunOrder orderBy) {
        return runs.list(ThemeRunOrder.request("themeRuns", first, after, orderBy)).as(ThemeRun.Edge::new,
                ThemeRun.Connection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Starts a search for themes as a job.")
    public StartThemeRun.Payload startThemeRun(@NonNull @Description("What to search.") StartThemeRun.Input input) {
        return Outcome.of(() -> runs.start(input)).as(StartThemeRun.Payload::new);
    }

    @NonNull
    @Description("The job that carries it out, with its progress.")
    public List<@NonNull Job> job(@Source List<ThemeRun> runs) {
        return jobs.find(runs.stream().map(ThemeRun::jobId).toList());
    }

    @NonNull
    @Description("How its statements were read.")
    public List<ThemeRun.@NonNull Counts> reading(@Source List<ThemeRun> runs) {
        return this.runs.counts(runs);
    }

    @NonNull
    @Description("How many themes it found.")
    public List<@NonNull Integer> themeCount(@Source List<ThemeRun> runs) {
        return this.runs.themeCounts(runs);
    }

    @NonNull
    @Description("What was asked about.")
    public List<@NonNull List<@NonNull ThemeTopic>> topics(@Source List<ThemeRun> runs) {
        return this.runs.topics(runs);
    }

    @NonNull
    @Description("How many people said something that could not be read, and nothing that could; they are among those asked.")
    public List<@NonNull Integer> peopleUnread(@Source List<ThemeTopic> topics) {
        return runs.peopleUnread(topics);
    }

    @NonNull
    @Description("Answers of at least 8 words that at least 5 people gave in the same words, as if pasted; at most 5, the most frequent first.")
    public List<@NonNull List<ThemeRun.@NonNull Repeated>> repeatedAnswers(@Source List<ThemeRun> runs) {
        return this.runs.repeated(runs);
    }
}
