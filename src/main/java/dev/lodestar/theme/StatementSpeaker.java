package dev.lodestar.theme;

import java.util.UUID;

import dev.lodestar.persona.BuyingRole;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

import io.smallrye.graphql.api.Nullable;

/** Who said a statement. */
@Description("Who said a statement.")
public record StatementSpeaker(
        @Nullable @Description("The part of the person in a purchase, if known.") BuyingRole role,
        @Ignore UUID personId,
        @Nullable @Ignore UUID contactId,
        @Nullable @Ignore UUID accountId) {
}
