package dev.lodestar.theme.incremental;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.jobs.JobCancellation;
import dev.lodestar.shared.jobs.JobHandler;
import dev.lodestar.shared.jobs.JobMessage;
import dev.lodestar.shared.jobs.JobMessageCode;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.jobs.JobStep;
import dev.lodestar.shared.jobs.Jobs;
import dev.lodestar.theme.grouping.SearchLimiter;
import dev.lodestar.theme.grouping.TopicIdeas;
import dev.lodestar.theme.identity.ThemeSuccession;
import dev.lodestar.theme.statement.PlacedBy;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;
import dev.lodestar.theme.tally.ThemeCounting;

/**
 * What came into a topic after its search and fitted none of its themes. When there is enough of it, it is searched for
 * themes by itself, as a job; the themes that are there stay as they are.
 */
@ApplicationScoped
class UnplacedQueue implements JobHandler<UnplacedQueue.Payload> {

    static final String KIND = "search-unplaced";

    private static final String WAITING = "topicId = ?1 and placedBy = ?2 and themeId is null";
    private static final int SMALLEST = 30;
    private static final int SHARE = 10;
    /** Two people who agree by chance are no theme; the rest of the queue has nothing to do with each other. */
    private static final int FEWEST_PEOPLE = 3;

    private final Jobs jobs;
    private final ThemeSuccession succession;
    private final ThemeCounting counting;
    private final SearchLimiter limiter;
    private final JobCancellation cancellation;

    UnplacedQueue(Jobs jobs, ThemeSuccession succession, ThemeCounting counting, SearchLimiter limiter,
            JobCancellation cancellation) {
        this.jobs = jobs;
        this.succession = succession;
        this.counting = counting;
        this.limiter = limiter;
        this.cancellation = cancellation;
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
        long waiting = ThemeIdeaEntity.count(WAITING, topic.id, PlacedBy.NEW);
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
            throw UserErrorException.notFound("topic", payload.topicId());
        }
        var topic = ThemeTopicEntity.lock(payload.topicId());
        var searched = limiter.search(() -> TopicIdeas.waiting(topic.id), 0,
                cancellation.of(soFar.jobId()));
        if (searched.isEmpty()) {
            return JobStep.later(0, null, null, JobMessage.of(JobMessageCode.UNPLACED_WAITING));
        }
        var found = searched.get();
        var themes = found.extraction().themes();
        int kept = 0;
        for (int i = 0; i < themes.size(); i++) {
            if (themes.get(i).people() >= FEWEST_PEOPLE) {
                succession.begin(topic, found.store(i, topic, PlacedBy.QUEUE));
                kept++;
            }
        }
        topic.queueRounds++;
        topic.queueLeft = (int) ThemeIdeaEntity.count(WAITING, topic.id, PlacedBy.NEW);
        counting.recount(topic);
        int ideas = found.ideas().ids().size();
        return JobStep.finished(ideas,
                JobMessage.of(JobMessageCode.UNPLACED_GROUPED).with("themes", kept).with("ideas", ideas));
    }
}
