package dev.lodestar.interview;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** The present state of an interview's own facts. */
@DefaultNonNull
@Input("UpdateInterviewInput")
@Description("The present state of an interview's own facts.")
public record UpdateInterviewInput(
        @Description("What it is called.") String title,
        @Description("The day it was held.") LocalDate heldOn,
        @Nullable @Description("Who asked, if known.") String interviewer) {
}
