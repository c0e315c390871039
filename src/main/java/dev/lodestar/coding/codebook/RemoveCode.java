package dev.lodestar.coding.codebook;

import java.util.List;
import java.util.UUID;

import dev.lodestar.coding.Code;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code removeCode} takes and gives. */
public interface RemoveCode {

    /** The code to take out of the codebook. */
    @DefaultNonNull
    @Name("RemoveCodeInput")
    @Description("The code to take out of the codebook.")
    record Input(
            @Id @Description("The ID of the code.") UUID id,
            @Description("The version of the code that the caller saw.") int version) {
    }

    /** The result of taking a code out. */
    @DefaultNonNull
    @Name("RemoveCodePayload")
    @Description("The result of taking a code out.")
    record Payload(
            @Nullable @Description("The code as it was, or null if it was refused.") Code code,
            @Description("What the caller can mend, empty if the code was taken out.") List<@NonNull UserError> userErrors) {
    }
}
