package dev.lodestar.survey.collected;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;
import dev.lodestar.shared.csv.CsvEncoding;
import dev.lodestar.shared.jobs.Job;
import dev.lodestar.survey.Survey;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code importResponses} takes and gives. */
public interface ImportResponses {

    /** What is asked for. */
    @Name("ImportResponsesInput")
    @Description("The file of responses to take in as a survey of its own.")
    record Input(
            @NonNull @Id @Description("The ID of the upload.") UUID uploadId,
            @Nullable @Description("The encoding of the file, UTF-8 if left out.") CsvEncoding encoding,
            @NonNull @Description("The title of the new survey.") String title,
            @Nullable @Description("Whether something was promised for a response, false if left out.") Boolean incentivised,
            @NonNull @Description("What the columns of the file mean.") ResponseMapping mapping) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("ImportResponsesPayload")
    @Description("The result of importing responses.")
    record Payload(
            @Nullable @Description("The survey of the file, or null if the import was refused.") Survey survey,
            @Nullable @Description("The job that takes the rows in, or null if the import was refused.") Job job,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
