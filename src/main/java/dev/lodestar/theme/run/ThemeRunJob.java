package dev.lodestar.theme.run;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.jobs.JobCancellation;
import dev.lodestar.shared.jobs.JobChunk;
import dev.lodestar.shared.jobs.JobHandler;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.jobs.JobStep;
import dev.lodestar.theme.ThemeRunFinished;
import dev.lodestar.theme.ThemeStanding;
import dev.lodestar.theme.statement.ThemeAskedEntity;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeStatementEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;
import dev.lodestar.theme.tally.ThemeTests;

/**
 * The search for themes as a job: read the sources a part at a time, compute the vectors that are not known yet in chunks that
 * replicas share, find the themes topic by topic, finish. Each step stands on what the one before stored, so that a run that is
 * killed goes on and ends in the same themes.
 */
@ApplicationScoped
public class ThemeRunJob implements JobHandler<ThemeRunJob.Payload> {

    public static final String KIND = "extract-themes";

    private static final String READING = "Reading what people said";
    private static final String COMPARING = "Comparing what people said";
    private static final String GROUPING = "Grouping what means the same";

    private final StatementReading reading;
    private final TopicCopy copy;
    private final RunEmbedding embedding;
    private final TopicGrouping topicThemes;
    private final JobCancellation cancellation;
    private final ThemeTests tests;
    private final EntityManager entities;
    private final Event<ThemeRunFinished> finished;
    private final Clock clock;

    ThemeRunJob(StatementReading reading, TopicCopy copy, RunEmbedding embedding, TopicGrouping topicThemes,
            JobCancellation cancellation, ThemeTests tests, EntityManager entities, Event<ThemeRunFinished> finished,
            Clock clock) {
        this.reading = reading;
        this.copy = copy;
        this.embedding = embedding;
        this.topicThemes = topicThemes;
        this.cancellation = cancellation;
        this.tests = tests;
        this.entities = entities;
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
        var place = soFar.checkpoint().map(ThemeRunCheckpoint::parse).orElse(ThemeRunCheckpoint.FIRST);
        return switch (place.phase()) {
            case CHOOSE -> choose(run);
            case READ -> read(run, place);
            case EMBED -> embed(run);
            // A step of its own, so that people read what goes on from here.
            case EMBEDDED ->
                JobStep.more(soFar.done(), grouping(run) + soFar.done(), ThemeRunCheckpoint.group(0).toString(), GROUPING);
            case GROUP -> group(run, place.topic(), soFar);
        };
    }

    private JobStep choose(ThemeRunEntity run) {
        if (run.cutFrom != null) {
            ThemeTopicEntity.ofRun(run.id).forEach(copy::fill);
            return JobStep.more(0, null, ThemeRunCheckpoint.EMBED.toString(), GROUPING);
        }
        reading.choose(run);
        return JobStep.more(0, null, ThemeRunCheckpoint.read(0, 0, "").toString(), READING);
    }

    private JobStep read(ThemeRunEntity run, ThemeRunCheckpoint place) {
        var topics = ThemeTopicEntity.ofRun(run.id);
        var topic = topics.get(place.topic());
        var next = reading.read(topic, topic.sources.get(place.source()), place.behind());
        if (next.isPresent()) {
            return JobStep.more(0, null, ThemeRunCheckpoint.read(place.topic(), place.source(), next.get()).toString(),
                    READING);
        }
        if (place.source() + 1 < topic.sources.size()) {
            return JobStep.more(0, null, ThemeRunCheckpoint.read(place.topic(), place.source() + 1, "").toString(), READING);
        }
        reading.finish(topic);
        return place.topic() + 1 < topics.size()
                ? JobStep.more(0, null, ThemeRunCheckpoint.read(place.topic() + 1, 0, "").toString(), READING)
                : JobStep.more(0, null, ThemeRunCheckpoint.EMBED.toString(), COMPARING);
    }

    /** Computing a vector is one unit; grouping is about a quarter of the work. */
    private JobStep embed(ThemeRunEntity run) {
        var chunks = embedding.chunks(run.id);
        long wordings = chunks.stream().mapToLong(JobChunk::units).sum();
        return JobStep.split(0, wordings + grouping(run), ThemeRunCheckpoint.EMBEDDED.toString(), COMPARING, chunks);
    }

    private static long grouping(ThemeRunEntity run) {
        return ThemeTopicEntity.ofRun(run.id).stream().mapToLong(topic -> unitsOf(topic)).sum();
    }

    @Override
    public void chunk(Payload payload, String content) {
        embedding.embed(payload.runId(), content);
    }

    private static String outcome(ThemeRunEntity run, ThemeTopicEntity last) {
        long themes = ThemeEntity.count("runId = ?1 and standing = ?2", run.id, ThemeStanding.SHOWN);
        var words = "%d themes in what %d people said".formatted(themes, run.peopleHeard);
        return last.settleSteps().map(direction -> words + ", as before: there is no cut with %s"
                .formatted(direction.name().toLowerCase(Locale.ROOT))).orElse(words);
    }

    private static long unitsOf(ThemeTopicEntity topic) {
        return 1 + ThemeIdeaEntity.count("topicId", topic.id) / 4;
    }

    private JobStep group(ThemeRunEntity run, int index, JobState soFar) {
        long done = soFar.done();
        var topics = ThemeTopicEntity.ofRun(run.id);
        long total = done + topics.subList(index, topics.size()).stream().mapToLong(topic -> unitsOf(topic)).sum();
        var outcome = topicThemes.find(topics.get(index), cancellation.of(soFar.jobId()));
        if (outcome != TopicGrouping.Outcome.STORED) {
            var again = ThemeRunCheckpoint.group(index).toString();
            return outcome == TopicGrouping.Outcome.LATER ? JobStep.later(done, total, again, GROUPING)
                    : JobStep.more(done, total, again, GROUPING);
        }
        long now = done + unitsOf(topics.get(index));
        if (index + 1 < topics.size()) {
            return JobStep.more(now, total, ThemeRunCheckpoint.group(index + 1).toString(), GROUPING);
        }
        entities.flush();
        run.peopleAsked = ThemeAskedEntity.peopleOf(run.id);
        run.peopleHeard = ThemeStatementEntity.peopleHeard(run.id);
        tests.of(run.id);
        run.finishedAt = clock.instant();
        finished.fire(new ThemeRunFinished(run.id, run.idempotencyKey));
        return JobStep.finished(now, outcome(run, topics.get(index)));
    }
}
