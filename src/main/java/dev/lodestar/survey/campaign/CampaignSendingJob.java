package dev.lodestar.survey.campaign;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.customer.Contact;
import dev.lodestar.customer.Contacts;
import dev.lodestar.mail.Suppressions;
import dev.lodestar.shared.jobs.JobHandler;
import dev.lodestar.shared.jobs.JobMessage;
import dev.lodestar.shared.jobs.JobMessageCode;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.jobs.JobStep;
import dev.lodestar.survey.CampaignStatus;
import dev.lodestar.survey.Campaigns;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;

/**
 * Invites the audience of a campaign, some people a step. Invitations, links and mails of a step are written in one transaction
 * with its progress, so that a kill writes to nobody twice and forgets nobody.
 */
@ApplicationScoped
public class CampaignSendingJob implements JobHandler<CampaignSending> {

    private static final int PEOPLE_A_STEP = 100;

    private final Contacts contacts;
    private final Suppressions suppressions;
    private final InvitationMails mails;

    CampaignSendingJob(Contacts contacts, Suppressions suppressions, InvitationMails mails) {
        this.contacts = contacts;
        this.suppressions = suppressions;
        this.mails = mails;
    }

    @Override
    public String kind() {
        return CampaignSending.KIND;
    }

    @Override
    public Class<CampaignSending> payloadType() {
        return CampaignSending.class;
    }

    @Override
    public JobStep step(CampaignSending sending, JobState soFar) {
        var campaign = Campaigns.require(sending.campaignId());
        var people = contacts.reachable(campaign.audience,
                soFar.checkpoint().map(UUID::fromString).orElse(null),
                PEOPLE_A_STEP);
        invite(campaign, people);
        long done = soFar.done() + people.size();
        if (people.size() < PEOPLE_A_STEP) {
            campaign.status = CampaignStatus.OPEN;
            return JobStep.finished(done, JobMessage.of(JobMessageCode.PEOPLE_INVITED).with("people", done));
        }
        return JobStep.more(done, Math.max(done, sending.people()), people.get(people.size() - 1).id().toString(),
                JobMessage.of(JobMessageCode.INVITING_PEOPLE).with("people", done));
    }

    private void invite(CampaignEntity campaign, List<Contact> people) {
        var language = SurveyVersionEntity.get(campaign.surveyVersionId).questionnaire.language();
        var invited = people.isEmpty() ? Set.<UUID> of()
                : InvitationEntity.invited(campaign.id, people.stream().map(Contact::id).toList());
        for (var contact : people) {
            if (!invited.contains(contact.id())) {
                var invitation = new InvitationEntity();
                invitation.campaignId = campaign.id;
                invitation.contactId = contact.id();
                invitation.expiresAt = campaign.expiresAt;
                invitation.persist();
                if (suppressions.contains(Objects.requireNonNull(contact.identity().email()))) {
                    invitation.status = InvitationStatus.NOT_WRITTEN;
                } else {
                    mails.write(campaign, language, invitation, contact);
                }
            }
        }
    }
}
