package dev.lodestar.example;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** The example workspace for a client. */
@GraphQLApi
public class ExampleApi {

    private final ExampleWorkspaces examples;

    ExampleApi(ExampleWorkspaces examples) {
        this.examples = examples;
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.OWNER)
    @Description("Fills this workspace with the example: a firm, its profile and personas, customers, answers and interviews.")
    public LoadExampleWorkspace.Payload loadExampleWorkspace() {
        return Outcome.of(examples::load).as(LoadExampleWorkspace.Payload::of);
    }
}
