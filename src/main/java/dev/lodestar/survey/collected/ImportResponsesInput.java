package dev.lodestar.survey.collected;

import java.util.UUID;

import dev.lodestar.shared.csv.CsvEncoding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** A file of responses to be taken in as a survey of its own. */
@Input("ImportResponsesInput")
@Description("A file of responses to be taken in as a survey of its own.")
public record ImportResponsesInput(
        @NonNull @Id @Description("The upload's id.") UUID uploadId,
        @Nullable @Description("How the file is encoded, UTF-8 if not said.") CsvEncoding encoding,
        @NonNull @Description("What the survey is called.") String title,
        @Nullable @Description("Whether something was promised for a response; false if not said.") Boolean incentivised,
        @NonNull @Description("What the columns mean.") ResponseMapping mapping) {
}
