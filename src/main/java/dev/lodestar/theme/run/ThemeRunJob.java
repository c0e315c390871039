package dev.lodestar.theme.run;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.jobs.JobCancellation;
import dev.lodestar.shared.jobs.JobHandler;
import dev.lodestar.shared.jobs.JobMessage;
import dev.lodestar.shared.jobs.JobMessageCode;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.jobs.JobStep;
import dev.lodestar.theme.ThemeRunFinished;
import dev.lodestar.theme.ThemeStanding;
import dev.lodestar.theme.edit.ThemeEditing;
import dev.lodestar.theme.embedding.RunEmbedding;
import dev.lodestar.theme.grouping.TopicGrouping;
import dev.lodestar.theme.reading.ReadingPlace;
import dev.lodestar.theme.reading.RunReading;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;
import dev.lodestar.theme.tally.ThemeCounting;

/**
 * The search for themes as a job, from top to bottom: read what people said, embed it, then topic by topic group it, let
 * people's edits hold and count it. Each of these is one call of the room that does it. A step stands on what the one before
 * stored, so that a run that is killed goes on and ends in the same themes.
 */
@ApplicationScoped
public class ThemeRunJob implements JobHandler<ThemeRunJob.Payload> {

    public static final String KIND = "extract-themes";

    private static final JobMessage READING = JobMessage.of(JobMessageCode.READING_STATEMENTS);
    private static final JobMessage COMPARING = JobMessage.of(JobMessageCode.COMPARING_STATEMENTS);
    private static final JobMessage GROUPING = JobMessage.of(JobMessageCode.GROUPING_STATEMENTS);

    private final RunReading reading;
    private final RunEmbedding embedding;
    private final TopicGrouping grouping;
    private final ThemeEditing editing;
    private final ThemeCounting counting;
    private final JobCancellation cancellation;
    private final Event<ThemeRunFinished> finished;
    private final Clock clock;

    ThemeRunJob(RunReading reading, RunEmbedding embedding, TopicGrouping grouping, ThemeEditing editing,
            ThemeCounting counting, JobCancellation cancellation, Event<ThemeRunFinished> finished, Clock clock) {
        this.reading = reading;
        this.embedding = embedding;
        this.grouping = grouping;
        this.editing = editing;
        this.counting = counting;
        this.cancellation = cancellation;
        this.finished = finished;
        this.clock = clock;
    }

    /** Which run to carry out. */
    public record Payload(UUID runId) {
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
        var run = ThemeRunEntity.findRun(payload.runId())
                .orElseThrow(() -> UserErrorException.notFound("theme run", payload.runId()));
        var checkpoint = soFar.checkpoint().map(ThemeRunCheckpoint::parse).orElse(ThemeRunCheckpoint.FIRST);
        return switch (checkpoint.phase()) {
            case CHOOSE -> afterReading(run, reading.begin(run));
            case READ -> afterReading(run, reading.read(run, checkpoint.place()));
            case EMBED -> embed(run);
            case EMBEDDED -> beginGrouping(run, soFar.done());
            case GROUP -> group(run, checkpoint.topic(), soFar);
        };
    }

    private static JobStep afterReading(ThemeRunEntity run, Optional<ReadingPlace> next) {
        return next.map(place -> JobStep.more(0, null, ThemeRunCheckpoint.read(place).toString(), READING))
                .orElseGet(() -> JobStep.more(0, null, ThemeRunCheckpoint.EMBED.toString(),
                        run.reclusteredFrom == null ? COMPARING : GROUPING));
    }

    private JobStep embed(ThemeRunEntity run) {
        var chunks = embedding.chunks(run.id);
        long total = ThemeRunUnits.ofEmbedding(chunks) + ThemeRunUnits.ofGrouping(ThemeTopicEntity.ofRun(run.id));
        return JobStep.split(0, total, ThemeRunCheckpoint.EMBEDDED.toString(), COMPARING, chunks);
    }

    @Override
    public void chunk(Payload payload, String content) {
        embedding.embed(payload.runId(), content);
    }

    /** A step of its own, so that people read what goes on from here. */
    private static JobStep beginGrouping(ThemeRunEntity run, long done) {
        return JobStep.more(done, done + ThemeRunUnits.ofGrouping(ThemeTopicEntity.ofRun(run.id)),
                ThemeRunCheckpoint.group(0).toString(), GROUPING);
    }

    private JobStep group(ThemeRunEntity run, int index, JobState soFar) {
        var topics = ThemeTopicEntity.ofRun(run.id);
        var topic = topics.get(index);
        long done = soFar.done();
        long total = done + ThemeRunUnits.ofGrouping(topics.subList(index, topics.size()));
        var outcome = grouping.group(topic, cancellation.of(soFar.jobId()));
        if (outcome != TopicGrouping.Outcome.STORED) {
            var same = ThemeRunCheckpoint.group(index).toString();
            return outcome == TopicGrouping.Outcome.LATER ? JobStep.later(done, total, same, GROUPING)
                    : JobStep.more(done, total, same, GROUPING);
        }
        editing.finalise(topic);
        counting.countTopic(topic);
        long now = done + ThemeRunUnits.ofGrouping(topic);
        if (index + 1 < topics.size()) {
            return JobStep.more(now, total, ThemeRunCheckpoint.group(index + 1).toString(), GROUPING);
        }
        counting.countRun(run);
        run.finishedAt = clock.instant();
        finished.fire(new ThemeRunFinished(run.id, run.idempotencyKey));
        return JobStep.finished(now, outcome(run, topic));
    }

    private static JobMessage outcome(ThemeRunEntity run, ThemeTopicEntity last) {
        long themes = ThemeEntity.count("runId = ?1 and standing = ?2", run.id, ThemeStanding.SHOWN);
        var direction = last.useReachableSteps();
        var message = JobMessage.of(direction.isPresent() ? JobMessageCode.THEMES_UNCHANGED : JobMessageCode.THEMES_FOUND)
                .with("themes", themes).with("people", run.peopleHeard);
        return direction.map(unreachable -> message.with("direction", unreachable)).orElse(message);
    }
}
