package dev.lodestar.incentive;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.incentive.ledger.IncentiveSums;
import dev.lodestar.incentive.ledger.LedgerEntry;
import dev.lodestar.incentive.pool.ImportVouchersInput;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.jobs.JobPayload;
import dev.lodestar.survey.Campaign;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Incentive programmes, their codes and their books, for a client. */
@GraphQLApi
public class IncentiveApi {

    private final Programmes programmes;

    IncentiveApi(Programmes programmes) {
        this.programmes = programmes;
    }

    @Description("What is promised for a response, if anything.")
    public List<Programme> programme(@Source List<Campaign> page) {
        var programmes = this.programmes.ofCampaigns(page.stream().map(Campaign::id).toList());
        return page.stream().map(campaign -> programmes.get(campaign.id())).toList();
    }

    @NonNull
    @Description("The sums of its ledger.")
    public List<@NonNull IncentiveSums> sums(@Source List<Programme> page) {
        var sums = programmes.sums(page.stream().map(Programme::id).toList());
        return page.stream().map(programme -> sums.get(programme.id())).toList();
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The book of a programme, the newest line first.")
    public LedgerEntry.Connection ledger(@NonNull @Id @Description("The programme's id.") String programmeId,
            @Description("How many, 20 if not said.") Integer first, @Description("The cursor to begin behind.") String after) {
        return programmes.ledger(Ids.parse("programme", programmeId), PageRequest.of(first, after)).as(LedgerEntry.Edge::new,
                LedgerEntry.Connection::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Promises something for each complete response to a campaign that was not sent yet.")
    public Programme.Payload createIncentiveProgramme(@NonNull @Description("What is promised.") ProgrammeInput input) {
        return Outcome.of(() -> programmes.create(input)).as(Programme.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Puts the codes of an uploaded file into the pool of a programme; a code is taken once.")
    public JobPayload importVouchers(@NonNull @Description("The file and its column.") ImportVouchersInput input) {
        return Outcome.of(() -> programmes.importVouchers(input)).as(JobPayload::new);
    }
}
