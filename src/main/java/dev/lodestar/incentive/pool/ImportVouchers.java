package dev.lodestar.incentive.pool;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;
import dev.lodestar.shared.csv.CsvEncoding;
import dev.lodestar.shared.jobs.Job;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code importVouchers} takes and gives. */
public interface ImportVouchers {

    /** What is asked for. */
    @Name("ImportVouchersInput")
    @Description("The file of codes to put into the pool of a programme.")
    record Input(
            @NonNull @Id @Description("The ID of the programme.") String programmeId,
            @NonNull @Id @Description("The ID of the upload.") UUID uploadId,
            @Nullable @Description("The encoding of the file, UTF-8 if left out.") CsvEncoding encoding,
            @Nullable @Description("The column with the codes; the only one, or the one called code, if left out.") String column) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("ImportVouchersPayload")
    @Description("The result of importing codes.")
    record Payload(
            @Nullable @Description("The job that takes the codes in, or null if the import was refused.") Job job,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
