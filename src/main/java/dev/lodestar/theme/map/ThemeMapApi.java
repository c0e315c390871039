package dev.lodestar.theme.map;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The map of statements, for a client. */
@GraphQLApi
public class ThemeMapApi {

    private final ThemeMaps maps;

    ThemeMapApi(ThemeMaps maps) {
        this.maps = maps;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("A picture of what was said about a topic; at most 10,000 different wordings are drawn, and it takes seconds to draw so many.")
    public ThemeMap themeMap(@NonNull @Id @Description("The topic's id.") String topicId) {
        return maps.of(Ids.parse("topic", topicId));
    }
}
