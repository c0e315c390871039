package dev.lodestar.incentive.pool;

import java.util.UUID;

import dev.lodestar.shared.csv.CsvEncoding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** A file of codes to be put into a pool. */
@Input("ImportVouchersInput")
@Description("A file of codes to be put into the pool of a programme.")
public record ImportVouchersInput(
        @NonNull @Id @Description("The programme.") UUID programmeId,
        @NonNull @Id @Description("The upload's id.") UUID uploadId,
        @Nullable @Description("How the file is encoded, UTF-8 if not said.") CsvEncoding encoding,
        @Nullable @Description("The column with the codes; the only one, or the one called code, if not said.") String column) {
}
