package dev.lodestar.interview;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A new interview. */
@DefaultNonNull
@Input("CreateInterviewInput")
@Description("A new interview.")
public record CreateInterviewInput(
        @Description("What it is called.") String title,
        @Description("The day it was held.") LocalDate heldOn,
        @Nullable @Description("Who asked, if known.") String interviewer,
        @Description("Who was interviewed.") List<@NonNull ParticipantInput> participants,
        @Nullable @Description("A key of your own; the same key again gives the same interview.") String idempotencyKey) {
}
