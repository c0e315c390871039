package dev.lodestar.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.Refused;
import dev.lodestar.shared.jobs.JobHandler;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.jobs.JobStep;
import dev.lodestar.shared.jobs.Jobs;
import dev.lodestar.theme.extraction.Extraction;
import dev.lodestar.theme.extraction.FoundTheme;
import dev.lodestar.theme.extraction.Said;

/**
 * What came into a topic after its search and fitted none of its themes. When there is enough of it, it is searched for
 * themes by itself, as a job; the themes that are there stay as they are.
 */
@ApplicationScoped
class UnplacedQueue implements JobHandler<UnplacedQueue.Payload> {

    static final String KIND = "search-unplaced";

    private static final int SMALLEST = 30;
    private static final int SHARE = 10;
    /** Two people who agree by chance are no theme; the rest of the queue has nothing to do with each other. */
    private static final int FEWEST_PEOPLE = 3;

    private final Jobs jobs;
    private final SentenceVectors vectors;
    private final ThemeSuccession succession;
    private final TopicCounts counts;

    UnplacedQueue(Jobs jobs, SentenceVectors vectors, ThemeSuccession succession, TopicCounts counts) {
        this.jobs = jobs;
        this.vectors = vectors;
        this.succession = succession;
        this.counts = counts;
    }

    /** Whose queue to search. */
    public record Payload(UUID topicId) {
    }

    /** More new ideas without a theme than this start a search: 30, or a tenth of the topic's ideas. */
    static int limit(int ideas) {
        return Math.max(SMALLEST, ideas / SHARE);
    }

    /** Starts a search if enough has gathered since the last. */
    void searchIfLarge(ThemeTopicEntity topic) {
        long waiting = ThemeIdeaEntity.count("topicId = ?1 and placedBy = ?2 and themeId is null", topic.id, PlacedBy.NEW);
        if (waiting - topic.queueLeft > limit(topic.ideas)) {
            jobs.start(KIND, new Payload(topic.id), topic.id + ":" + topic.queueRounds);
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
        if (ThemeTopicEntity.findByIdOptional(payload.topicId()).isEmpty()) {
            throw Refused.notFound("topic", payload.topicId());
        }
        var topic = ThemeTopicEntity.lock(payload.topicId());
        List<ThemeIdeaEntity> ideas = ThemeIdeaEntity
                .list("topicId = ?1 and placedBy = ?2 and themeId is null order by id", topic.id, PlacedBy.NEW);
        int themes = 0;
        for (FoundTheme found : extraction(topic, ideas).themes()) {
            if (found.people() >= FEWEST_PEOPLE) {
                succession.begin(topic, TopicThemes.keep(topic, found, ideas));
                found.ideas().forEach(idea -> ideas.get(idea.index()).placedBy = PlacedBy.QUEUE);
                themes++;
            }
        }
        topic.queueRounds++;
        topic.queueLeft = (int) ideas.stream().filter(idea -> idea.themeId == null).count();
        counts.again(topic);
        return JobStep.finished(ideas.size(),
                "%d new themes in %d ideas that fitted nowhere".formatted(themes, ideas.size()));
    }

    private Extraction extraction(ThemeTopicEntity topic, List<ThemeIdeaEntity> ideas) {
        Map<UUID, ThemeStatementEntity> statements = new HashMap<>();
        ThemeStatementEntity.<ThemeStatementEntity> list("topicId = ?1 and arrivedAt is not null", topic.id)
                .forEach(statement -> statements.put(statement.id, statement));
        List<Said> said = new ArrayList<>();
        ideas.forEach(idea -> said.add(new Said(statements.get(idea.statementId).voice(), idea.unit())));
        Map<String, float[]> known = vectors.of(said.stream().map(one -> one.unit().sameWords()).distinct().toList());
        return Extraction.of(said, known::get);
    }
}
