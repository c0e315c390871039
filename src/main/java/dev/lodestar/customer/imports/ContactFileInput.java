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
        @NonNull @Id @Description("The ID of the upload.") UUID uploadId,
        @Nullable @Description("The encoding of the file, UTF-8 if left out.") CsvEncoding encoding) {
}
