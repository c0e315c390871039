package dev.lodestar.theme.statement;

import dev.lodestar.language.ReadingOutcome;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** How a statement was read. */
@Name("StatementReading")
@Description("How a statement was read.")
public record StatementReadingResult(
        @NonNull @Description("What came of it.") ReadingOutcome outcome,
        @Nullable @Description("The ISO 639-1 code of the language, \"und\" if it cannot be named, or null if the statement says nothing in any language.") String language) {
}
