package dev.lodestar.survey.collected;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A look into an uploaded file of responses. */
@DefaultNonNull
@Description("A look into an uploaded file of responses.")
public record ResponseFilePayload(
        @Nullable @Description("What it looks like, unless it cannot be read.") ResponseFile file,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
