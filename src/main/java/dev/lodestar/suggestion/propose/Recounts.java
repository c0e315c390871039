package dev.lodestar.suggestion.propose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.database.AdvisoryLock;
import dev.lodestar.shared.jobs.JobHandler;
import dev.lodestar.shared.jobs.JobMessage;
import dev.lodestar.shared.jobs.JobMessageCode;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.jobs.JobStep;
import dev.lodestar.shared.jobs.Jobs;
import dev.lodestar.suggestion.decide.SuggestionOwners;
import dev.lodestar.suggestion.inbox.SuggestionEntity;
import dev.lodestar.suggestion.model.Proposal;

import org.jspecify.annotations.Nullable;

/**
 * Counts undecided suggestions again that stand on no theme: on closed answers, or on silence. What their source proposes now
 * takes their place, and what it does not propose any more is gone. They show nobody's words, so this is a job that comes a
 * moment after a person was forgotten, one survey or search in each step.
 */
@ApplicationScoped
public class Recounts implements JobHandler<Recounts.Payload> {

    static final String KIND = "recount-suggestions";

    private final AnswerProposals answers;
    private final SilenceProposals silence;
    private final SuggestionOwners owners;
    private final Attributes attributes;
    private final Jobs jobs;
    private final AdvisoryLock locks;

    Recounts(AnswerProposals answers, SilenceProposals silence, SuggestionOwners owners, Attributes attributes, Jobs jobs,
            AdvisoryLock locks) {
        this.answers = answers;
        this.silence = silence;
        this.owners = owners;
        this.attributes = attributes;
        this.jobs = jobs;
        this.locks = locks;
    }

    /** Who was forgotten. */
    public record Payload(UUID contactId) {
    }

    /** A survey or a search that was compared with a profile or persona. */
    private record Compared(OwnerRef owner, @Nullable UUID surveyId, @Nullable UUID runId) {

        /** Empty for what stands on a theme, and for silence that was noticed before suggestions kept their search. */
        static Optional<Compared> of(SuggestionEntity suggestion) {
            var support = suggestion.support;
            return support.sourceKey == null ? Optional.empty()
                    : AnswerSource.of(support.sourceKey)
                            .map(source -> new Compared(suggestion.owner(), source.surveyId(), null))
                            .or(() -> Optional.ofNullable(support.runId)
                                    .map(run -> new Compared(suggestion.owner(), null, run)));
        }

        String place() {
            return owner + " " + surveyId + " " + runId;
        }
    }

    /** Starts the job, if there is anything to count again. */
    public void begin(UUID contactId) {
        if (!waiting().isEmpty()) {
            jobs.start(KIND, new Payload(contactId), contactId.toString());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Payload> payloadType() {
        return Payload.class;
    }

    @Override
    public JobStep step(Payload payload, JobState soFar) {
        // Of two people who were forgotten at once, the second is counted after the first.
        locks.lock(KIND);
        var left = waiting().tailMap(soFar.checkpoint().orElse(""), false);
        if (left.isEmpty()) {
            return JobStep.finished(soFar.done(), JobMessage.of(JobMessageCode.SUGGESTIONS_RECOUNTED));
        }
        var next = left.entrySet().iterator().next();
        var suggestions = next.getValue();
        var now = new HashMap<String, Proposal>();
        proposals(Compared.of(suggestions.get(0)).orElseThrow())
                .forEach(proposal -> now.put(proposal.support().source().key(), proposal));
        suggestions.forEach(suggestion -> Optional.ofNullable(now.get(suggestion.support.sourceKey))
                .ifPresentOrElse(suggestion::refresh, suggestion::delete));
        return JobStep.more(soFar.done() + 1, soFar.done() + left.size(), next.getKey(),
                JobMessage.of(JobMessageCode.RECOUNTING_SUGGESTIONS));
    }

    /** The suggestions by what they were compared with, in a stable order. */
    private static TreeMap<String, List<SuggestionEntity>> waiting() {
        var waiting = new TreeMap<String, List<SuggestionEntity>>();
        SuggestionEntity.undecided().forEach(suggestion -> Compared.of(suggestion).ifPresent(compared -> waiting
                .computeIfAbsent(compared.place(), place -> new ArrayList<>()).add(suggestion)));
        return waiting;
    }

    private List<Proposal> proposals(Compared compared) {
        var said = attributes.of(compared.owner());
        return Optional.ofNullable(compared.surveyId())
                .map(survey -> answers.of(survey, owners.appliesTo(compared.owner()), said))
                .or(() -> Optional.ofNullable(compared.runId()).map(run -> silence.of(run, said))).orElseThrow();
    }
}
