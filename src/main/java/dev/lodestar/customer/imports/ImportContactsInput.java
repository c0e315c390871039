package dev.lodestar.customer.imports;

import java.util.UUID;

import dev.lodestar.shared.csv.CsvEncoding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** A file of contacts to be taken in. */
@Input("ImportContactsInput")
@Description("A file of contacts to be taken in.")
public record ImportContactsInput(
        @NonNull @Id @Description("The upload's id.") UUID uploadId,
        @Nullable @Description("How the file is encoded, UTF-8 if not said.") CsvEncoding encoding,
        @Nullable @Description("Which column holds what; guessed from their names if not said.") ContactColumns columns) {
}
