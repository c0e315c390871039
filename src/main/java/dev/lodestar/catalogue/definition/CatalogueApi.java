package dev.lodestar.catalogue.definition;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.catalogue.Geography;
import dev.lodestar.catalogue.GeographyCode;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.smallrye.graphql.api.Nullable;

/** What can be said of a profile or persona, for a client. */
@GraphQLApi
public class CatalogueApi {

    private final Definitions definitions;

    CatalogueApi(Definitions definitions) {
        this.definitions = definitions;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What can be said: the shipped definitions, then the workspace's own, in the order of display.")
    public List<@NonNull AttributeDefinition> attributeDefinitions(
            @Nullable @Description("Only what can be said of this, or everything.") AppliesTo appliesTo) {
        return definitions.list(appliesTo);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Every region and country that code sets may hold, regions first.")
    public List<@NonNull GeographyCode> geography() {
        return Geography.world().all();
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Creates a definition of an attribute that the shipped definitions do not cover.")
    public CreateAttributeDefinition.Payload createAttributeDefinition(
            @NonNull @Description("The definition to create.") CreateAttributeDefinition.Input input) {
        return Outcome.of(() -> definitions.create(input)).as(CreateAttributeDefinition.Payload::new);
    }
}
