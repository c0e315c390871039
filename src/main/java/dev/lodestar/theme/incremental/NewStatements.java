package dev.lodestar.theme.incremental;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.lodestar.coding.InterviewCoded;
import dev.lodestar.interview.SpeakersKnown;
import dev.lodestar.shared.jobs.WorkQueue;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.survey.ResponseCompleted;
import dev.lodestar.survey.ResponsesImported;
import dev.lodestar.theme.ThemeRunFinished;
import dev.lodestar.theme.source.AnsweredQuestions;
import dev.lodestar.theme.source.CodedStatements;
import dev.lodestar.theme.source.SpokenTurns;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Notes, in the transaction in which something is said or coded, that themes have to look at it; the looking itself is queued
 * work, so that nobody waits for it.
 */
@ApplicationScoped
public class NewStatements {

    private static final String EVERYTHING = "";

    private final WorkQueue queue;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Duration pause;

    /** @param pause what comes in shortly after is looked at together */
    NewStatements(WorkQueue queue, Tenancy tenancy, Clock clock,
            @ConfigProperty(name = "lodestar.themes.new-statements-pause") Duration pause) {
        this.queue = queue;
        this.tenancy = tenancy;
        this.clock = clock;
        this.pause = pause;
    }

    void answered(@Observes ResponseCompleted response) {
        note(AnsweredQuestions.PREFIX + response.surveyId() + ":");
    }

    void imported(@Observes ResponsesImported responses) {
        note(AnsweredQuestions.PREFIX + responses.surveyId() + ":");
    }

    void coded(@Observes InterviewCoded coded) {
        note(CodedStatements.PREFIX);
    }

    void spoken(@Observes SpeakersKnown speakers) {
        note(SpokenTurns.PREFIX);
    }

    /** What came in while a search was reading belongs to it too. */
    void searched(@Observes ThemeRunFinished run) {
        note(EVERYTHING);
    }

    /** What was being added while words were removed goes again. */
    public void removed() {
        note(EVERYTHING);
    }

    /** Notes that something came into the sources whose ids begin so. */
    void note(String sources) {
        var pending = new PendingAssignmentEntity();
        pending.sources = sources;
        pending.persist();
        queue.add(IncrementalAssignmentWork.NAME, tenancy.current(), pending.id, clock.instant().plus(pause));
    }
}
