package dev.lodestar.persona;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.profile.Evidence;
import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** In which roles people spoke for and against what is said. */
@GraphQLApi
public class EvidenceRoles {

    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The part that the person plays in a purchase, if it is known.")
    public List<BuyingRole> buyingRole(@Source List<Evidence> page) {
        return page.stream().map(evidence -> evidence.saidBy().buyingRole())
                .map(role -> role == null ? null : BuyingRole.valueOf(role)).collect(Collectors.toList());
    }
}
