package dev.lodestar.theme.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.jobs.Jobs;
import dev.lodestar.theme.ThemeRun;
import dev.lodestar.theme.statement.ThemeTopicEntity;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

/**
 * Cutting the themes of a topic into fewer or more than the data say. A cut is a run of its own over the words that the other
 * run read, which stays as it is.
 */
@ApplicationScoped
public class Reclustering {

    private final Jobs jobs;
    private final AuditLog auditLog;

    Reclustering(Jobs jobs, AuditLog auditLog) {
        this.jobs = jobs;
        this.auditLog = auditLog;
    }

    /**
     * Starts a cut as a job; a repeated request with the same key gives the first run.
     *
     * @throws UserErrorException with NOT_FOUND if the workspace has no such topic, with CONFLICT if it has no themes to cut
     */
    @Transactional
    public ThemeRun recluster(ReclusterThemes.Input input) {
        return Optional.ofNullable(input.idempotencyKey()).flatMap(ThemeRunEntity::findByKey)
                .orElseGet(() -> begin(input)).toThemeRun();
    }

    private ThemeRunEntity begin(ReclusterThemes.Input input) {
        var id = Ids.parse("topic", input.topicId());
        var topic = ThemeTopicEntity.findTopic(id).orElseThrow(() -> UserErrorException.notFound("topic", id));
        var run = ThemeRunEntity.findRun(topic.runId).orElseThrow();
        if (run.finishedAt == null) {
            throw UserErrorException.conflict("This search is still going on. Wait until its themes are there.", "input",
                    "topicId");
        }
        if (topic.resolution == null) {
            throw UserErrorException.conflict("There are no themes to cut: too few people said something about \"%s\"."
                    .formatted(topic.label), "input", "topicId");
        }
        var cut = ThemeRunEntity.reclusteredFrom(run, topic, input.idempotencyKey());
        cut.persistAndFlush();
        ThemeTopicEntity.reclusteredFrom(topic, cut.id, topic.steps + input.direction().steps).persist();
        cut.jobId = jobs.start(ThemeRunJob.KIND, new ThemeRunJob.Payload(cut.id), cut.id.toString()).id();
        auditLog.record(AuditEvent.of("theme-run.cut", "theme-run", cut.id)
                .with("direction", input.direction().name()).with("topic", topic.label));
        return cut;
    }

    /** For each run the one whose words it cut again, in the order of the runs; null for a search of its own. */
    @Transactional
    public List<ThemeRun> origins(List<ThemeRun> runs) {
        var ids = runs.stream().map(ThemeRun::reclusteredFromId).filter(Objects::nonNull).distinct().toList();
        var origins = ThemeRunEntity.withIds(ids).stream()
                .collect(Collectors.toMap(run -> run.id, ThemeRunEntity::toThemeRun));
        return runs.stream().map(run -> run.reclusteredFromId() == null ? null : origins.get(run.reclusteredFromId()))
                .collect(Collectors.toList());
    }
}
