package dev.lodestar.survey.respondent;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import dev.lodestar.customer.Contacts;
import dev.lodestar.shared.UserError;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.survey.CampaignStatus;
import dev.lodestar.survey.Campaigns;
import dev.lodestar.survey.ResponseCompleted;
import dev.lodestar.survey.Surveys;
import dev.lodestar.survey.campaign.InvitationEntity;
import dev.lodestar.survey.campaign.InvitationStatus;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.survey.questionnaire.model.AnswerValue;
import dev.lodestar.survey.result.AnswerEntity;
import dev.lodestar.survey.result.ResponseEntity;
import dev.lodestar.survey.result.ResponseStatus;

import org.jspecify.annotations.Nullable;

/**
 * What a respondent does, step by step, in the workspace of the invitation. Every step holds the invitation's row first, so
 * that
 * a double click or two open windows come one after the other, and a step that is repeated does nothing again.
 */
@ApplicationScoped
public class Answering {

    private final Contacts contacts;
    private final Event<ResponseCompleted> completed;
    private final Clock clock;

    Answering(Contacts contacts, Event<ResponseCompleted> completed, Clock clock) {
        this.contacts = contacts;
        this.completed = completed;
        this.clock = clock;
    }

    /** Looks without changing anything: mail scanners open links too. */
    @Transactional
    public RespondentView look(UUID invitationId) {
        var invitation = InvitationEntity.<InvitationEntity> findByIdOptional(invitationId).orElseThrow(Answering::unknown);
        var response = ResponseEntity.ofInvitation(invitationId);
        if (response.isEmpty() || response.get().status != ResponseStatus.COMPLETED) {
            requireOpen(invitation);
        }
        return view(invitation, response);
    }

    @Transactional
    public RespondentView start(UUID invitationId) {
        var invitation = lock(invitationId);
        var response = ResponseEntity.ofInvitation(invitationId);
        if (response.isPresent()) {
            if (response.get().status != ResponseStatus.COMPLETED) {
                requireOpen(invitation);
            }
            return view(invitation, response);
        }
        requireOpen(invitation);
        var campaign = Campaigns.require(invitation.campaignId);
        var contact = contacts.find(invitation.contactId).orElseThrow();
        var begun = new ResponseEntity();
        begun.surveyId = campaign.surveyId;
        begun.surveyVersionId = campaign.surveyVersionId;
        begun.contactId = contact.id();
        begun.invitationId = invitationId;
        begun.accountId = contact.account() == null ? null : contact.account().id();
        begun.buyingRole = contact.buyingRole();
        begun.incentivised = campaign.incentivised;
        begun.startedAt = clock.instant();
        begun.persist();
        invitation.status = InvitationStatus.STARTED;
        return view(invitation, Optional.of(begun));
    }

    /** @param value null to take the answer back */
    @Transactional
    public RespondentView save(UUID invitationId, int surveyVersion, String questionId, long sequence,
            @Nullable AnswerValue value) {
        var invitation = lock(invitationId);
        var response = begun(invitation);
        if (response.status == ResponseStatus.COMPLETED) {
            throw UserErrorException.conflict("You have sent your answers already; they cannot be changed any more.", "token");
        }
        requireOpen(invitation);
        var version = SurveyVersionEntity.get(response.surveyVersionId);
        if (version.number != surveyVersion) {
            throw UserErrorException.conflict(
                    "This answer is for version %d of the survey, but you were invited to version %d. Load the page again."
                            .formatted(surveyVersion, version.number),
                    "surveyVersion");
        }
        var questionnaire = version.questionnaire;
        var refusal = value != null ? questionnaire.refusal(questionId, value)
                : questionnaire.question(questionId).isPresent() ? Optional.<String> empty()
                        : Optional.of("This version of the survey has no question \"" + questionId + "\".");
        refusal.ifPresent(reason -> {
            throw UserErrorException.invalid(reason, "answer");
        });
        store(response, questionId, sequence, value);
        return view(invitation, Optional.of(response));
    }

    private void store(ResponseEntity response, String questionId, long sequence, @Nullable AnswerValue value) {
        var answer = AnswerEntity.find(response.id, questionId).orElse(null);
        if (answer != null && answer.clientSequence >= sequence) {
            return;
        }
        if (answer == null) {
            answer = new AnswerEntity();
            answer.responseId = response.id;
            answer.questionId = questionId;
        }
        answer.set(value);
        answer.clientSequence = sequence;
        answer.answeredAt = clock.instant();
        answer.persist();
    }

    @Transactional
    public RespondentView complete(UUID invitationId) {
        var invitation = lock(invitationId);
        var response = begun(invitation);
        if (response.status == ResponseStatus.COMPLETED) {
            return view(invitation, Optional.of(response));
        }
        requireOpen(invitation);
        var answered = AnswerEntity.ofResponses(List.of(response.id)).stream().filter(AnswerEntity::isGiven)
                .map(answer -> answer.questionId).collect(Collectors.toSet());
        var missing = SurveyVersionEntity.get(response.surveyVersionId).questionnaire.unanswered(answered);
        if (!missing.isEmpty()) {
            throw new UserErrorException(missing.stream().map(question -> new UserError(UserErrorCode.REQUIRED,
                    "Please answer: " + question.text(), List.of("answers", question.id()))).toList());
        }
        response.status = ResponseStatus.COMPLETED;
        response.completedAt = clock.instant();
        invitation.status = InvitationStatus.COMPLETED;
        ResponseEntity.flush();
        completed.fire(new ResponseCompleted(response.id, invitationId, invitation.campaignId, response.contactId,
                response.surveyId, response.surveyVersionId, response.completedAt));
        return view(invitation, Optional.of(response));
    }

    private static InvitationEntity lock(UUID id) {
        return InvitationEntity.lock(id).orElseThrow(Answering::unknown);
    }

    private static ResponseEntity begun(InvitationEntity invitation) {
        return ResponseEntity.ofInvitation(invitation.id)
                .orElseThrow(() -> UserErrorException.conflict("Start the survey first.", "token"));
    }

    public static UserErrorException unknown() {
        return new UserErrorException(UserErrorCode.NOT_FOUND,
                "This link is unknown. Open the whole link from your e-mail; if it is cut off, ask for a new one.", "token");
    }

    private void requireOpen(InvitationEntity invitation) {
        if (invitation.status == InvitationStatus.REVOKED) {
            throw new UserErrorException(UserErrorCode.FORBIDDEN,
                    "This link was taken back by those who sent it. Ask them for a new one.",
                    "token");
        }
        if (invitation.expiresAt != null && !invitation.expiresAt.isAfter(clock.instant())) {
            throw new UserErrorException(UserErrorCode.EXPIRED, "This link has ended; answers are no longer taken.", "token");
        }
        if (Campaigns.require(invitation.campaignId).status == CampaignStatus.CLOSED) {
            throw new UserErrorException(UserErrorCode.EXPIRED, "This survey is closed; answers are no longer taken.", "token");
        }
    }

    private static RespondentView view(InvitationEntity invitation, Optional<ResponseEntity> response) {
        var campaign = Campaigns.require(invitation.campaignId);
        var version = SurveyVersionEntity.get(campaign.surveyVersionId);
        var questionnaire = version.questionnaire;
        var saved = response.map(begun -> AnswerEntity.ofResponses(List.of(begun.id))).orElse(List.of()).stream()
                .filter(answer -> answer.isGiven() && questionnaire.question(answer.questionId).isPresent())
                .map(answer -> new SavedAnswer(answer.questionId,
                        Objects.requireNonNull(answer.value(questionnaire.question(answer.questionId).get())),
                        answer.clientSequence))
                .toList();
        var state = response.map(begun -> begun.status == ResponseStatus.COMPLETED ? RespondentState.COMPLETED
                : RespondentState.STARTED).orElse(RespondentState.READY);
        return new RespondentView(state, Surveys.require(campaign.surveyId).title, version.number, questionnaire, saved,
                response.map(begun -> begun.incentivised).orElse(campaign.incentivised));
    }
}
