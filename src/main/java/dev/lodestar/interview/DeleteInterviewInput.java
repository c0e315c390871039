package dev.lodestar.interview;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** Which interview is to go into the trash. */
@DefaultNonNull
@Input("DeleteInterviewInput")
@Description("Which interview is to go into the trash.")
public record DeleteInterviewInput(
        @Id @Description("The interview's id.") UUID id) {
}
