package dev.lodestar.survey;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.customer.Contacts;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.jobs.Job;
import dev.lodestar.shared.jobs.Jobs;
import dev.lodestar.shared.text.Text;
import dev.lodestar.survey.campaign.CampaignCounts;
import dev.lodestar.survey.campaign.CampaignEntity;
import dev.lodestar.survey.campaign.CampaignOrderField;
import dev.lodestar.survey.campaign.CampaignSending;
import dev.lodestar.survey.campaign.InvitationEntity;
import dev.lodestar.survey.questionnaire.SurveyEntity;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

/** Sending surveys to people. */
@ApplicationScoped
public class Campaigns {

    private static final Text MESSAGE = Text.block(10_000);

    private final Contacts contacts;
    private final Jobs jobs;
    private final AuditLog auditLog;
    private final Clock clock;

    Campaigns(Contacts contacts, Jobs jobs, AuditLog auditLog, Clock clock) {
        this.contacts = contacts;
        this.jobs = jobs;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    @Transactional
    public Optional<Campaign> find(UUID id) {
        return CampaignEntity.<CampaignEntity> findByIdOptional(id).map(CampaignEntity::toCampaign);
    }

    /** Pages of the campaigns of surveys. */
    @Transactional
    public Map<ChildrenOf<CampaignOrderField>, Page<Campaign>> pages(Collection<ChildrenOf<CampaignOrderField>> asked) {
        return CampaignEntity.pages().of(asked).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                page -> page.getValue().map(CampaignEntity::toCampaign)));
    }

    /** Prepares a campaign of the latest version of a survey; nobody is written to yet. */
    @Transactional
    public Campaign create(CreateCampaign.Input input) {
        var survey = Surveys.require(Ids.parse("survey", input.surveyId(), "input", "surveyId"), "input", "surveyId");
        if (survey.importKey != null) {
            throw UserErrorException.conflict(
                    "The responses of this survey were collected elsewhere; nobody can be invited to it.",
                    "input",
                    "surveyId");
        }
        var latest = SurveyVersionEntity.latestOf(survey.id).orElseThrow(
                () -> UserErrorException.conflict("Publish the survey first; people are invited to a published version.",
                        "input",
                        "surveyId"));
        var mail = input.mail();
        if (mail.linkExpiresAt() != null && !mail.linkExpiresAt().isAfter(clock.instant())) {
            throw UserErrorException.invalid("The links would end before they are sent; choose a later time.", "input",
                    "mail", "linkExpiresAt");
        }
        var campaign = new CampaignEntity();
        campaign.surveyId = survey.id;
        campaign.surveyVersionId = latest.id;
        campaign.name = Text.NAME.required(input.name(), "input", "name");
        campaign.mailSubject = Text.NAME.required(mail.subject(), "input", "mail", "subject");
        campaign.mailMessage = MESSAGE.required(mail.message(), "input", "mail", "message");
        requireContacts(input.audience().contactIds());
        campaign.audience = input.audience();
        campaign.expiresAt = mail.linkExpiresAt();
        campaign.persistAndFlush();
        return campaign.toCampaign();
    }

    private void requireContacts(List<UUID> ids) {
        var known = contacts.byIds(ids);
        IntStream.range(0, ids.size()).filter(i -> !known.containsKey(ids.get(i))).findFirst().ifPresent(i -> {
            throw UserErrorException.notFound("contact", ids.get(i), "input", "audience", "contactIds", String.valueOf(i));
        });
    }

    /** Asks for the invitations to be written; asking again starts nothing. */
    @Transactional
    public Campaign send(UUID id, int version) {
        var campaign = require(id, "input", "id");
        campaign.requireVersion("campaign", version, "input", "version");
        if (campaign.status != CampaignStatus.DRAFT) {
            throw UserErrorException.conflict("This campaign was sent already.", "input", "id");
        }
        var total = contacts.countReachable(campaign.audience);
        if (total == 0) {
            throw UserErrorException
                    .conflict("Nobody of this audience has an e-mail address; choose others or import contacts.", "input",
                            "id");
        }
        campaign.status = CampaignStatus.SENDING;
        campaign.jobId = jobs.start(CampaignSending.KIND, new CampaignSending(id, total), id.toString()).id();
        CampaignEntity.flush();
        auditLog.record(AuditEvent.of("campaign.sent", "campaign", id).with("name", campaign.name).with("people", total));
        return campaign.toCampaign();
    }

    /** Takes no more answers. */
    @Transactional
    public Campaign close(UUID id, int version) {
        var campaign = require(id, "input", "id");
        campaign.requireVersion("campaign", version, "input", "version");
        if (campaign.status != CampaignStatus.OPEN) {
            throw UserErrorException.conflict("Only an open campaign can be closed; this one is %s.".formatted(campaign.status),
                    "input", "id");
        }
        campaign.status = CampaignStatus.CLOSED;
        CampaignEntity.flush();
        auditLog.record(AuditEvent.of("campaign.closed", "campaign", id).with("name", campaign.name));
        return campaign.toCampaign();
    }

    /** Notes that something is promised for a response, which every response from now on remembers. */
    @Transactional
    public void promise(UUID id) {
        require(id).incentivised = true;
    }

    @Transactional
    public Map<UUID, CampaignCounts> counts(Collection<UUID> ids) {
        var counts = InvitationEntity.countByStatus(ids).stream()
                .collect(Collectors.groupingBy(InvitationEntity.StatusCount::campaignId));
        return ids.stream().distinct()
                .collect(Collectors.toMap(id -> id, id -> CampaignCounts.of(counts.getOrDefault(id, List.of()))));
    }

    /** @return the survey of each campaign */
    @Transactional
    public Map<UUID, Survey> surveys(Collection<UUID> campaignIds) {
        var asked = CampaignEntity.<CampaignEntity> list("id in ?1", campaignIds).stream()
                .collect(Collectors.toMap(campaign -> campaign.id, campaign -> campaign.surveyId));
        var surveys = SurveyEntity.<SurveyEntity> list("id in ?1", Set.copyOf(asked.values())).stream()
                .collect(Collectors.toMap(survey -> survey.id, SurveyEntity::toSurvey));
        return asked.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> surveys.get(entry.getValue())));
    }

    /** @return the version that each campaign asks */
    @Transactional
    public Map<UUID, SurveyVersion> versions(Collection<UUID> campaignIds) {
        var asked = CampaignEntity.<CampaignEntity> list("id in ?1", campaignIds).stream()
                .collect(Collectors.toMap(campaign -> campaign.id, campaign -> campaign.surveyVersionId));
        var versions = SurveyVersionEntity.<SurveyVersionEntity> list("id in ?1", Set.copyOf(asked.values())).stream()
                .collect(Collectors.toMap(version -> version.id, SurveyVersionEntity::toSurveyVersion));
        return asked.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> versions.get(entry.getValue())));
    }

    /** @return the job that writes the invitations of each campaign that was sent */
    @Transactional
    public Map<UUID, Job> sendings(Collection<UUID> campaignIds) {
        var sent = CampaignEntity.<CampaignEntity> list("id in ?1 and jobId is not null", campaignIds);
        if (sent.isEmpty()) {
            return Map.of();
        }
        var running = jobs.find(sent.stream().map(campaign -> campaign.jobId).toList());
        return IntStream.range(0, sent.size()).boxed().collect(Collectors.toMap(i -> sent.get(i).id, running::get));
    }

    public static CampaignEntity require(UUID id) {
        return require(id, "id");
    }

    private static CampaignEntity require(UUID id, String... field) {
        return CampaignEntity.<CampaignEntity> findByIdOptional(id)
                .orElseThrow(() -> UserErrorException.notFound("campaign", id, field));
    }
}
