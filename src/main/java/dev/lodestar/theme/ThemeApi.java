package dev.lodestar.theme;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;
import dev.lodestar.theme.statement.ThemeFilter;
import dev.lodestar.theme.statement.ThemeOrder;
import dev.lodestar.theme.tally.OpposedThemes;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Themes, for a client. */
@GraphQLApi
public class ThemeApi {

    private static final String AFTER = "The cursor to begin behind.";

    private final Themes themes;
    private final OpposedThemes opposed;
    private final FieldBatches batches;

    ThemeApi(Themes themes, OpposedThemes opposed, FieldBatches batches) {
        this.themes = themes;
        this.opposed = opposed;
        this.batches = batches;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The theme with an id, if this workspace has it.")
    public Theme theme(@NonNull @Id @Description("The theme\'s id.") String id) {
        return themes.find(Ids.parse("theme", id)).orElse(null);
    }

    @NonNull
    @Description("The themes that the search found.")
    public CompletionStage<Theme.Connection> themes(@Source ThemeRun run,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of themes, 200 at the most.") int first,
            @Description(AFTER) String after,
            @Description("The order of the themes, those of most people first if left out.") ThemeOrder orderBy,
            @Description("Which themes are meant, those in the rankings if left out.") ThemeFilter filter) {
        return batches
                .load(ThemeOrder.page("themes", run.id(), first, after, orderBy, ThemeFilter.properties(filter)), themes::pages)
                .thenApply(page -> page.as(Theme.Edge::new, Theme.Connection::new));
    }

    @NonNull
    @Description("Themes of the same run, after any of its questions, most of whose people claim the contrary about the same thing.")
    public List<@NonNull List<@NonNull Theme>> opposes(@Source List<Theme> themes) {
        return opposed.of(themes);
    }

    @NonNull
    @Description("What was asked about.")
    public List<@NonNull ThemeTopic> topic(@Source List<Theme> themes) {
        return this.themes.topics(themes);
    }

    @NonNull
    @Description("The run that found it.")
    public List<@NonNull ThemeRun> run(@Source List<Theme> themes) {
        return this.themes.runs(themes);
    }
}
