package dev.lodestar.theme.edit;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** A theme that an edit is about, by the name that it has now. */
@Description("A theme that an edit is about.")
public record ThemeOfEdit(
        @NonNull @Id @Description("The ID of the identity of the theme.") UUID id,
        @Nullable @Description("The name that the theme had last, or null if the theme is gone.") String name) {
}
