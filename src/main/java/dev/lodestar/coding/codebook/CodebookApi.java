package dev.lodestar.coding.codebook;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.coding.Code;
import dev.lodestar.coding.CodeInput;
import dev.lodestar.coding.CodeUse;
import dev.lodestar.coding.Codebooks;
import dev.lodestar.coding.Codings;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** The codebook, for a client. */
@GraphQLApi
public class CodebookApi {

    private final Codebooks codebooks;
    private final Codings codings;

    CodebookApi(Codebooks codebooks, Codings codings) {
        this.codebooks = codebooks;
        this.codings = codings;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The codes of the codebook, the oldest first; their parents make the tree.")
    public Code.Connection codes(@Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return codebooks.list(PageRequest.of(first, after)).as(Code.Edge::new, Code.Connection::new);
    }

    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The code it is a part of, none at the top.")
    public List<Code> parent(@Source List<Code> of) {
        return codebooks.parents(of);
    }

    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("How much it is used.")
    public List<@NonNull CodeUse> use(@Source List<Code> of) {
        return codings.uses(of);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Adds a code to the codebook.")
    public Code.Payload createCode(@NonNull @Description("The code.") CodeInput input) {
        return Outcome.of(() -> codebooks.create(input)).as(Code.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes a code, or moves it below another.")
    public Code.Payload updateCode(@NonNull @Id @Description("The code's id.") String id,
            @NonNull @Description("The version you saw.") Integer version,
            @NonNull @Description("The new state.") CodeInput input) {
        return Outcome.of(() -> codebooks.update(Ids.parse("code", id), version, input)).as(Code.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes a code out of the codebook that was never used.")
    public Code.Payload removeCode(@NonNull @Id @Description("The code's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> codebooks.remove(Ids.parse("code", id), version)).as(Code.Payload::new);
    }
}
