package dev.lodestar.incentive;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.incentive.ledger.IncentiveSums;
import dev.lodestar.incentive.ledger.LedgerEntry;
import dev.lodestar.incentive.ledger.LedgerEntryEntity;
import dev.lodestar.incentive.ledger.LedgerEntryOrderField;
import dev.lodestar.incentive.pool.ImportVouchers;
import dev.lodestar.incentive.pool.InstallationVault;
import dev.lodestar.incentive.pool.VoucherImport;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.csv.CsvEncoding;
import dev.lodestar.shared.csv.CsvException;
import dev.lodestar.shared.csv.CsvHeader;
import dev.lodestar.shared.csv.CsvReader;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.jobs.Job;
import dev.lodestar.shared.jobs.Jobs;
import dev.lodestar.shared.text.Text;
import dev.lodestar.survey.Campaign;
import dev.lodestar.survey.CampaignStatus;
import dev.lodestar.survey.Campaigns;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;
import dev.lodestar.workspace.Uploads;

import org.jspecify.annotations.Nullable;

/** What the team promises for responses, and the codes it keeps for that. */
@ApplicationScoped
public class Programmes {

    private static final Text INSTRUCTIONS = Text.block(2_000);

    private final Campaigns campaigns;
    private final InstallationVault vaults;
    private final Uploads uploads;
    private final Jobs jobs;
    private final AuditLog auditLog;

    Programmes(Campaigns campaigns, InstallationVault vaults, Uploads uploads, Jobs jobs, AuditLog auditLog) {
        this.campaigns = campaigns;
        this.vaults = vaults;
        this.uploads = uploads;
        this.jobs = jobs;
        this.auditLog = auditLog;
    }

    /** @return the programme of each campaign that has one */
    @Transactional
    public Map<UUID, Programme> ofCampaigns(Collection<UUID> campaignIds) {
        return ProgrammeEntity.ofCampaigns(campaignIds).stream()
                .collect(Collectors.toMap(programme -> programme.campaignId, ProgrammeEntity::toProgramme));
    }

    /** @return the sums of each programme, counted from its ledger */
    @Transactional
    public Map<UUID, IncentiveSums> sums(Collection<UUID> programmeIds) {
        return LedgerEntryEntity.balances(programmeIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, balance -> IncentiveSums.of(balance.getValue())));
    }

    @Transactional
    public Optional<Programme> find(UUID id) {
        return ProgrammeEntity.<ProgrammeEntity> findByIdOptional(id).map(ProgrammeEntity::toProgramme);
    }

    /** Pages of the ledgers of programmes. */
    @Transactional
    public Map<ChildrenOf<LedgerEntryOrderField>, Page<LedgerEntry>> ledgers(
            Collection<ChildrenOf<LedgerEntryOrderField>> asked) {
        return LedgerEntryEntity.pages().of(asked).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                page -> page.getValue().map(LedgerEntryEntity::toLedgerEntry)));
    }

    /** Promises something for each complete response to a campaign that was not sent yet. */
    @Transactional
    public Programme create(CreateIncentiveProgramme.Input input) {
        var campaign = campaigns.find(Ids.parse("campaign", input.campaignId(), "input", "campaignId"))
                .orElseThrow(() -> UserErrorException.notFound("campaign", input.campaignId(), "input", "campaignId"));
        requireUnsent(campaign);
        if (ProgrammeEntity.ofCampaign(campaign.id()).isPresent()) {
            throw UserErrorException.conflict("This campaign has a programme already.", "input", "campaignId");
        }
        // A promise that could not be kept for want of a key must not be made.
        vaults.vault();
        var programme = new ProgrammeEntity();
        programme.campaignId = campaign.id();
        programme.name = Text.NAME.required(input.name(), "input", "name");
        programme.instructions = INSTRUCTIONS.orEmpty(input.instructions(), "input", "instructions");
        programme.persistAndFlush();
        campaigns.promise(campaign.id());
        auditLog.record(AuditEvent.of("incentive.promised", "incentive", programme.id).with("name", programme.name)
                .with("campaign", campaign.name()));
        return programme.toProgramme();
    }

    /** Those who answered before would come away with nothing. */
    private static void requireUnsent(Campaign campaign) {
        if (campaign.status() != CampaignStatus.DRAFT) {
            throw UserErrorException.conflict("This campaign was sent already; promise something before people are invited.",
                    "input",
                    "campaignId");
        }
    }

    /** Asks for the codes of a file to be put into the pool; the same file is put in once. */
    @Transactional
    public Job importVouchers(ImportVouchers.Input input) {
        var programme = require(Ids.parse("programme", input.programmeId(), "input", "programmeId"));
        var upload = uploads.content(input.uploadId());
        var key = programme.id + "/" + HexFormat.of().formatHex(upload.sha256());
        var known = jobs.find(VoucherImport.KIND, key);
        if (known.isPresent()) {
            return known.get();
        }
        var encoding = input.encoding() == null ? CsvEncoding.UTF_8 : input.encoding();
        try (var csv = CsvReader.open(new ByteArrayInputStream(upload.bytes()), encoding)) {
            var column = column(csv.header(), input.column());
            var rows = new long[1];
            csv.forEach(row -> rows[0]++, problem -> rows[0]++);
            var job = jobs.start(VoucherImport.KIND,
                    new VoucherImport(programme.id, input.uploadId(), encoding, column, rows[0]),
                    key);
            auditLog.record(AuditEvent.of("incentive.codes-imported", "incentive", programme.id)
                    .with("name", programme.name));
            return job;
        } catch (CsvException e) {
            throw UserErrorException.invalid(upload.name() + ": " + e.getMessage(), "input", "uploadId");
        }
    }

    private static String column(CsvHeader header, @Nullable String chosen) {
        var names = header.names();
        if (chosen != null && !header.has(chosen)) {
            throw UserErrorException.invalid(
                    "There is no column \"%s\"; the file has: %s.".formatted(chosen, String.join(", ", names)),
                    "input", "column");
        }
        if (chosen != null || names.size() == 1) {
            return chosen != null ? chosen : names.get(0);
        }
        return names.stream().filter(name -> name.toLowerCase(Locale.ROOT).matches("(voucher|gift)?[ _-]?codes?|voucher"))
                .findFirst().orElseThrow(() -> UserErrorException.required("Say which column holds the codes; the file has: "
                        + String.join(", ", names) + ".", "input", "column"));
    }

    private static ProgrammeEntity require(UUID id) {
        return ProgrammeEntity.<ProgrammeEntity> findByIdOptional(id)
                .orElseThrow(() -> UserErrorException.notFound("programme", id, "input", "programmeId"));
    }
}
