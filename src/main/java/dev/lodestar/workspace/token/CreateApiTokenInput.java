package dev.lodestar.workspace.token;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What a new API token is for. */
@DefaultNonNull
@Input("CreateApiTokenInput")
@Description("What a new API token is for.")
public record CreateApiTokenInput(
        @Description("What it is for, such as the website.") String name,
        @Nullable @Description("When it ends; never, if not said.") Instant expiresAt) {
}
