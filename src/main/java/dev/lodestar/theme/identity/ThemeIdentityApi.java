package dev.lodestar.theme.identity;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Roles;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeTopic;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Themes from search to search, for a client. */
@GraphQLApi
public class ThemeIdentityApi {

    private final ThemeIdentities identities;

    ThemeIdentityApi(ThemeIdentities identities) {
        this.identities = identities;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("What stays of a theme from search to search, by its id, if this workspace has it.")
    public ThemeIdentity themeIdentity(@NonNull @Id @Description("The identity's id.") String id) {
        return identities.find(Ids.parse("theme identity", id)).orElse(null);
    }

    @Nullable
    @Description("What stays of it from search to search; null while its search goes on.")
    public List<ThemeIdentity> identity(@Source List<Theme> themes) {
        return themes.stream().map(theme -> theme.identityId() == null ? null : new ThemeIdentity(theme.identityId()))
                .collect(Collectors.toList());
    }

    @NonNull
    @Description("The theme in each search that found it, the oldest first, at most the last 50.")
    public List<@NonNull List<@NonNull Theme>> themes(@Source List<ThemeIdentity> identities) {
        return this.identities.themes(identities);
    }

    @NonNull
    @Description("The themes that an earlier search found and this one did not.")
    public List<@NonNull List<@NonNull ThemeIdentity>> missingThemes(@Source List<ThemeTopic> topics) {
        return identities.missing(topics);
    }
}
