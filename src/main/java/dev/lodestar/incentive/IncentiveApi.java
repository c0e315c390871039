package dev.lodestar.incentive;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.incentive.ledger.IncentiveSums;
import dev.lodestar.incentive.ledger.LedgerEntry;
import dev.lodestar.incentive.ledger.LedgerEntryOrder;
import dev.lodestar.incentive.pool.ImportVouchers;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;
import dev.lodestar.survey.Campaign;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Incentive programmes, their codes and their ledgers, for a client. */
@GraphQLApi
public class IncentiveApi {

    private final Programmes programmes;
    private final FieldBatches batches;

    IncentiveApi(Programmes programmes, FieldBatches batches) {
        this.programmes = programmes;
        this.batches = batches;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("Looks up an incentive programme by its ID. Null if this workspace has no such programme.")
    public Programme incentiveProgramme(@NonNull @Id @Description("The ID of the programme.") String id) {
        return programmes.find(Ids.parse("programme", id)).orElse(null);
    }

    @Description("What is promised for a response, or null if nothing is.")
    public List<Programme> programme(@Source List<Campaign> page) {
        var ofCampaigns = programmes.ofCampaigns(page.stream().map(Campaign::id).toList());
        return page.stream().map(campaign -> ofCampaigns.get(campaign.id())).toList();
    }

    @NonNull
    @Description("The sums of the ledger.")
    public List<@NonNull IncentiveSums> sums(@Source List<Programme> page) {
        var sums = programmes.sums(page.stream().map(Programme::id).toList());
        return page.stream().map(programme -> sums.get(programme.id())).toList();
    }

    @NonNull
    @Description("The ledger of the programme. Entries are only ever added.")
    public CompletionStage<LedgerEntry.Connection> ledger(@Source Programme programme,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of entries, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the entries, the newest first if left out.") LedgerEntryOrder orderBy) {
        var order = orderBy == null ? LedgerEntryOrder.NEWEST_FIRST : orderBy;
        var asked = new ChildrenOf<>(programme.id(), ConnectionRequest.of("programme/" + programme.id() + "/ledger", first,
                after, order.field(), order.direction()));
        return batches.load(asked, programmes::ledgers)
                .thenApply(page -> page.as(LedgerEntry.Edge::new, LedgerEntry.Connection::new));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Promises something for each complete response to a campaign that was not sent yet.")
    public CreateIncentiveProgramme.Payload createIncentiveProgramme(
            @NonNull @Description("The promise to make.") CreateIncentiveProgramme.Input input) {
        return Outcome.of(() -> programmes.create(input)).as(CreateIncentiveProgramme.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Puts the codes of an uploaded file into the pool of a programme. A code is taken once.")
    public ImportVouchers.Payload importVouchers(@NonNull @Description("The file to import.") ImportVouchers.Input input) {
        return Outcome.of(() -> programmes.importVouchers(input)).as(ImportVouchers.Payload::new);
    }
}
