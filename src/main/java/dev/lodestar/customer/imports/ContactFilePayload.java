package dev.lodestar.customer.imports;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A look into an uploaded file of contacts. */
@DefaultNonNull
@Description("A look into an uploaded file of contacts.")
public record ContactFilePayload(
        @Nullable @Description("What it looks like, unless it cannot be read.") ContactFile file,
        @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
}
