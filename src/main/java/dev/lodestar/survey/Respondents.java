package dev.lodestar.survey;

import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.survey.campaign.Invitation;
import dev.lodestar.survey.campaign.Invitations;
import dev.lodestar.survey.questionnaire.model.AnswerValue;
import dev.lodestar.survey.questionnaire.model.UnclearAnswerException;
import dev.lodestar.survey.respondent.Answering;
import dev.lodestar.survey.respondent.RespondentView;
import dev.lodestar.survey.respondent.SaveAnswer;
import dev.lodestar.workspace.SecretLinks;

/**
 * The way from the secret of a personal link to a respondent's steps. Nobody needs to be signed in; the secret is the right.
 */
@ApplicationScoped
public class Respondents {

    private final SecretLinks links;
    private final Answering answering;
    private final Invitations invitations;
    private final Tenancy tenancy;

    Respondents(SecretLinks links, Answering answering, Invitations invitations, Tenancy tenancy) {
        this.links = links;
        this.answering = answering;
        this.invitations = invitations;
        this.tenancy = tenancy;
    }

    /** Looks and changes nothing. */
    public RespondentView look(String token) {
        return within(token, answering::look);
    }

    /** Begins; a second time shows how far it has come. */
    public RespondentView start(String token) {
        return within(token, answering::start);
    }

    /**
     * Keeps one answer; a save with a lower or the same sequence than the last one changes nothing.
     *
     * @throws UserErrorException when the answer does not fit its question, or is for another version
     */
    public RespondentView save(SaveAnswer.Input input) {
        var value = input.answer() == null ? null : value(input.answer());
        return within(input.token(), invitation -> answering.save(invitation, input.surveyVersion(), input.questionId(),
                input.sequence(), value));
    }

    private static AnswerValue value(AnswerInput answer) {
        try {
            return answer.toValue();
        } catch (UnclearAnswerException e) {
            throw UserErrorException.invalid(e.getMessage(), "answer");
        }
    }

    /** Completes; a second time shows the same and does nothing again. */
    public RespondentView complete(String token) {
        return within(token, answering::complete);
    }

    /** No campaign writes to this person any more. */
    public void unsubscribe(String token) {
        var target = links.find(Invitation.UNSUBSCRIBE, token).orElseThrow(Answering::unknown);
        tenancy.within(target.workspaceId(), () -> invitations.unsubscribe(target.subjectId()));
    }

    /**
     * Does something for the invitation that a secret leads to, in its workspace. Must be called outside a transaction.
     *
     * @throws UserErrorException with NOT_FOUND when the secret leads nowhere
     */
    public <T> T within(String token, Function<UUID, T> work) {
        var target = links.find(Invitation.LINK, token).orElseThrow(Answering::unknown);
        return tenancy.within(target.workspaceId(), () -> work.apply(target.subjectId()));
    }
}
