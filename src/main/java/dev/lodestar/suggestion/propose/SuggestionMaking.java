package dev.lodestar.suggestion.propose;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.suggestion.SuggestChanges;
import dev.lodestar.suggestion.decide.SuggestionOwners;
import dev.lodestar.survey.ClosedAnswers;
import dev.lodestar.theme.ThemeRuns;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

/** Compares what people say with what a profile or persona says, and proposes what is missing. */
@ApplicationScoped
public class SuggestionMaking {

    private final ThemeProposals themes;
    private final SilenceProposals silence;
    private final AnswerProposals answers;
    private final ClosedAnswers closed;
    private final Proposals proposals;
    private final ThemeRuns runs;
    private final Attributes attributes;
    private final SuggestionOwners owners;
    private final OwnerGroups groups;
    private final AuditLog auditLog;

    SuggestionMaking(ThemeProposals themes, SilenceProposals silence, AnswerProposals answers,
            ClosedAnswers closed, Proposals proposals, ThemeRuns runs,
            Attributes attributes,
            SuggestionOwners owners, OwnerGroups groups, AuditLog auditLog) {
        this.themes = themes;
        this.silence = silence;
        this.answers = answers;
        this.closed = closed;
        this.proposals = proposals;
        this.runs = runs;
        this.attributes = attributes;
        this.owners = owners;
        this.groups = groups;
        this.auditLog = auditLog;
    }

    /**
     * Proposes changes. Doing it again for the same changes nothing.
     *
     * @throws UserErrorException if there is no such run, survey or owner, or the run has not ended yet
     */
    @Transactional
    public Proposals.Made suggest(SuggestChanges.Input input) {
        if (input.runId() != null && input.surveyId() == null) {
            return fromThemes(Ids.parse("theme run", input.runId()), input.owner());
        }
        if (input.surveyId() != null && input.runId() == null) {
            return fromAnswers(Ids.parse("survey", input.surveyId()), input.owner());
        }
        throw UserErrorException.invalid("Give either a run or a survey.", "input", "runId");
    }

    private Proposals.Made fromAnswers(UUID surveyId, OwnerRef owner) {
        var title = closed.title(surveyId);
        var made = proposals.take(owner, answers.of(surveyId, owners.appliesTo(owner), attributes.of(owner)));
        recordMade(made, "survey", surveyId, owner, title);
        return made;
    }

    private Proposals.Made fromThemes(UUID runId, OwnerRef owner) {
        var run = runs.find(runId).orElseThrow(() -> UserErrorException.notFound("theme run", runId));
        if (run.finishedAt() == null) {
            throw UserErrorException.conflict("This search for themes has not ended yet; wait until its themes are there.",
                    "input",
                    "runId");
        }
        var said = attributes.of(owner);
        var made = proposals.take(owner, themes.of(runId, owners.appliesTo(owner), groups.of(owner), said))
                .plus(proposals.take(owner, silence.of(runId, said)));
        recordMade(made, "theme-run", runId, owner, run.title());
        return made;
    }

    private void recordMade(Proposals.Made made, String kind, UUID source, OwnerRef owner, String title) {
        if (made.made() > 0) {
            auditLog.record(AuditEvent.of("suggestions.made", kind, source).with("count", made.made())
                    .with("ownerKind", owner.kind().name()).with("owner", owners.name(owner)).with("source", title));
        }
    }
}
