package dev.lodestar.customer.imports;

import java.util.UUID;

import dev.lodestar.shared.csv.CsvEncoding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** An uploaded file of contacts. */
@Input("ContactFileInput")
@Description("An uploaded file of contacts.")
public record ContactFileInput(
        @NonNull @Id @Description("The upload's id.") UUID uploadId,
        @Nullable @Description("How the file is encoded, UTF-8 if not said.") CsvEncoding encoding) {
}
