package dev.lodestar.coding.codebook;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.coding.Code;
import dev.lodestar.coding.CodeUse;
import dev.lodestar.coding.Codebooks;
import dev.lodestar.coding.Codings;
import dev.lodestar.coding.CreateCode;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;

import org.eclipse.microprofile.graphql.DefaultValue;
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
    @Description("The codes of the codebook; their parents make the tree.")
    public Code.Connection codes(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("How many, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list, the oldest first if not given.") CodeOrder orderBy,
            @Description("Only codes with these letters in the name, whatever their case.") String search) {
        var order = orderBy == null ? CodeOrder.OLDEST_FIRST : orderBy;
        return codebooks.list(search, ConnectionRequest.of("codes", first, after, order.field(), order.direction()))
                .as(Code.Edge::new, Code.Connection::new);
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The code with an ID, if this workspace has it.")
    public Code code(@NonNull @Id @Description("The ID of the code.") String id) {
        return codebooks.find(Ids.parse("code", id)).orElse(null);
    }

    @Nullable
    @Description("The code it is a part of, none at the top.")
    public List<Code> parent(@Source List<Code> of) {
        return codebooks.parents(of);
    }

    @Nullable
    @Description("The attribute definition that the passages of the code feed, if any.")
    public List<AttributeDefinition> attribute(@Source List<Code> of) {
        return codebooks.attributes(of);
    }

    @NonNull
    @Description("How much the code is used.")
    public List<@NonNull CodeUse> use(@Source List<Code> of) {
        return codings.uses(of);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Adds a code to the codebook.")
    public CreateCode.Payload createCode(@NonNull @Description("The code to add.") CreateCode.Input input) {
        return Outcome.of(() -> codebooks.create(input)).as(CreateCode.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes a code, or moves it below another.")
    public UpdateCode.Payload updateCode(@NonNull @Description("The change of the code.") UpdateCode.Input input) {
        return Outcome.of(() -> codebooks.update(input)).as(UpdateCode.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes a code out of the codebook that was never used.")
    public RemoveCode.Payload removeCode(@NonNull @Description("The code to take out.") RemoveCode.Input input) {
        return Outcome.of(() -> codebooks.remove(input)).as(RemoveCode.Payload::new);
    }
}
