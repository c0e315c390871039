package dev.lodestar.theme.run;

import java.util.List;

import dev.lodestar.shared.jobs.JobChunk;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/** How much work a run is, for its progress: computing a vector is one unit, grouping is about a quarter of the work. */
final class ThemeRunUnits {

    private ThemeRunUnits() {
    }

    static long ofEmbedding(List<JobChunk> chunks) {
        return chunks.stream().mapToLong(JobChunk::units).sum();
    }

    static long ofGrouping(List<ThemeTopicEntity> topics) {
        return topics.stream().mapToLong(ThemeRunUnits::ofGrouping).sum();
    }

    static long ofGrouping(ThemeTopicEntity topic) {
        return 1 + ThemeIdeaEntity.count("topicId", topic.id) / 4;
    }
}
