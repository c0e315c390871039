package dev.lodestar.theme.run;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** Which themes to cut again, and which way. */
@Input("ReclusterThemesInput")
@Description("Which themes to cut again, and which way.")
public record ReclusterThemesInput(
        @NonNull @Id @Description("The id of the topic whose themes are too many or too few.") String topicId,
        @NonNull @Description("Whether there are to be fewer themes or more.") ReclusterDirection direction,
        @Nullable @Description("A key of the caller's choice: a second request with it gives the first run.") String idempotencyKey) {
}
