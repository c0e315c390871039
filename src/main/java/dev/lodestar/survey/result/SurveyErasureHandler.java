package dev.lodestar.survey.result;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.survey.campaign.Invitation;
import dev.lodestar.survey.campaign.InvitationEntity;
import dev.lodestar.workspace.ErasedPerson;
import dev.lodestar.workspace.ErasureHandler;
import dev.lodestar.workspace.ErasureStep;
import dev.lodestar.workspace.SecretLinks;

/** When a person is erased, their words go and their links end; what they chose stays as a number. */
@ApplicationScoped
class SurveyErasureHandler implements ErasureHandler {

    private final SecretLinks links;

    SurveyErasureHandler(SecretLinks links) {
        this.links = links;
    }

    @Override
    public ErasureStep step() {
        return ErasureStep.RESPONSES;
    }

    @Override
    public void erase(ErasedPerson person) {
        AnswerEntity.delete("""
                words is not null and responseId in (select r.id from ResponseEntity r where r.contactId = ?1)""",
                person.contactId());
        for (var invitation : InvitationEntity.ofContact(person.contactId())) {
            links.revoke(Invitation.LINK, invitation.id);
            links.revoke(Invitation.UNSUBSCRIBE, invitation.id);
        }
    }
}
