package dev.lodestar.survey.collected;

import java.util.UUID;

import dev.lodestar.shared.csv.CsvEncoding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** An uploaded file of responses. */
@Input("ResponseFileInput")
@Description("An uploaded file of responses.")
public record ResponseFileInput(
        @NonNull @Id @Description("The upload's id.") UUID uploadId,
        @Nullable @Description("How the file is encoded, UTF-8 if not said.") CsvEncoding encoding) {
}
