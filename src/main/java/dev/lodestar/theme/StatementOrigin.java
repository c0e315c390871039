package dev.lodestar.theme;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** The answer, passage or turn that a statement was taken from. */
@DefaultNonNull
@Description("The answer, passage or turn that a statement was taken from.")
public record StatementOrigin(
        @Description("What it is.") StatementKind kind,
        @Id @Description("The ID of the answer, of the coding of the passage, or of the turn.") UUID id,
        @Description("What was asked, the code and the interview, or the interview.") String prompt,
        @Description("The whole answer, passage or turn.") String text,
        @Description("Identifies when it was said.") Instant saidAt,
        @Description("Whether a reward was promised for it.") boolean incentivised,
        @Nullable @Description("For a turn, where the text begins in the transcript, in code points.") Integer transcriptStart,
        @Nullable @Ignore UUID transcriptId) {
}
