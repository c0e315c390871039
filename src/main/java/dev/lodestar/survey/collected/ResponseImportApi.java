package dev.lodestar.survey.collected;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Responses that were collected elsewhere, for a client. */
@GraphQLApi
public class ResponseImportApi {

    private final ResponseImports imports;

    ResponseImportApi(ResponseImports imports) {
        this.imports = imports;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Previews an uploaded file of responses: what its columns seem to be, and its first rows.")
    public ResponseFilePayload responseFile(@NonNull @Description("The file to preview.") ResponseFileInput input) {
        return Outcome.of(() -> imports.preview(input.uploadId(), input.encoding())).as(ResponseFilePayload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Imports responses that were collected elsewhere as a survey of their own. The same file is imported once.")
    public ImportResponses.Payload importResponses(@NonNull @Description("The file to import.") ImportResponses.Input input) {
        return Outcome.of(() -> imports.start(input)).as((started, errors) -> new ImportResponses.Payload(
                started == null ? null : started.survey(), started == null ? null : started.job(), errors));
    }
}
