package dev.lodestar.theme.run;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.theme.ThemeRun;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Fewer themes or more, for a client. */
@GraphQLApi
public class ReclusteringApi {

    private final Reclustering cuts;

    ReclusteringApi(Reclustering cuts) {
        this.cuts = cuts;
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Cuts the themes of one topic into fewer or more than they are, as a job and a run of its own; nothing is read again.")
    public ReclusterThemes.Payload reclusterThemes(@NonNull @Description("What to cut.") ReclusterThemes.Input input) {
        return Outcome.of(() -> cuts.recluster(input)).as(ReclusterThemes.Payload::new);
    }

    @Nullable
    @Description("The run whose words it groups into fewer or more themes, or null for a search of its own.")
    public List<ThemeRun> reclusteredFrom(@Source List<ThemeRun> runs) {
        return cuts.origins(runs);
    }
}
