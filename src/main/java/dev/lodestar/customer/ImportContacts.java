package dev.lodestar.customer;

import java.util.List;
import java.util.UUID;

import dev.lodestar.customer.imports.ContactColumns;
import dev.lodestar.shared.UserError;
import dev.lodestar.shared.csv.CsvEncoding;
import dev.lodestar.shared.jobs.Job;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code importContacts} takes and gives. */
public interface ImportContacts {

    /** A file of contacts to be taken in. */
    @Name("ImportContactsInput")
    @Description("The file of contacts to import.")
    record Input(
            @NonNull @Id @Description("The ID of the upload.") UUID uploadId,
            @Nullable @Description("The encoding of the file, UTF-8 if left out.") CsvEncoding encoding,
            @Nullable @Description("Which column holds what, guessed from their names if left out.") ContactColumns columns) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("ImportContactsPayload")
    @Description("The result of asking for an import of contacts.")
    record Payload(
            @Nullable @Description("The job that imports the contacts, or null if it was refused.") Job job,
            @Description("What the caller can mend, empty if the job was started.") List<@NonNull UserError> userErrors) {
    }
}
