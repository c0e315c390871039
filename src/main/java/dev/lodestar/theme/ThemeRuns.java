package dev.lodestar.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.language.Words;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.jobs.Jobs;
import dev.lodestar.shared.text.Text;
import dev.lodestar.theme.embedding.Encoder;
import dev.lodestar.theme.reading.ReadingCounts;
import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.run.ThemeRunJob;
import dev.lodestar.theme.run.ThemeRunOrderField;
import dev.lodestar.theme.source.Sources;
import dev.lodestar.theme.statement.CountById;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeStatementEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

/** Starting searches for themes and looking at them. */
@ApplicationScoped
public class ThemeRuns {

    /** Shorter answers are alike by chance. */
    private static final int FEWEST_PASTED_WORDS = 8;
    private static final int FEWEST_PASTING = 5;
    private static final int MOST_PASTED = 5;

    private final Sources sources;
    private final Jobs jobs;
    private final AuditLog auditLog;

    ThemeRuns(Sources sources, Jobs jobs, AuditLog auditLog) {
        this.sources = sources;
        this.jobs = jobs;
        this.auditLog = auditLog;
    }

    /** Everything that can be searched. */
    @Transactional
    public List<ThemeSource> sources() {
        return sources.offered();
    }

    /**
     * Starts a search as a job; a repeated request with the same key gives the first run.
     *
     * @throws UserErrorException if the title or the sources are not valid
     */
    @Transactional
    public ThemeRun start(StartThemeRun.Input input) {
        var repeated = Optional.ofNullable(input.idempotencyKey()).flatMap(ThemeRunEntity::findByKey);
        return repeated.orElseGet(() -> begin(input)).toThemeRun();
    }

    private ThemeRunEntity begin(StartThemeRun.Input input) {
        var title = Text.NAME.required(input.title(), "input", "title");
        if (input.sourceIds().isEmpty()) {
            throw UserErrorException.required("Choose at least one question, code or interview to search.", "input",
                    "sourceIds");
        }
        var run = new ThemeRunEntity();
        run.title = title;
        run.sources = sources.require(input.sourceIds()).stream().map(ThemeSource::id).toList();
        run.idempotencyKey = input.idempotencyKey();
        run.modelId = Encoder.MODEL_ID;
        run.persistAndFlush();
        run.jobId = jobs.start(ThemeRunJob.KIND, new ThemeRunJob.Payload(run.id), run.id.toString()).id();
        auditLog.record(AuditEvent.of("theme-run.started", "theme-run", run.id).with("title", title));
        return run;
    }

    @Transactional
    public Optional<ThemeRun> find(UUID id) {
        return ThemeRunEntity.findRun(id).map(ThemeRunEntity::toThemeRun);
    }

    @Transactional
    public Page<ThemeRun> list(ConnectionRequest<ThemeRunOrderField> request) {
        return request.page(ThemeRunEntity.page(request.slice()), run -> run.place(request.slice().field()),
                () -> ThemeRunEntity.count()).map(ThemeRunEntity::toThemeRun);
    }

    /** For each run how its statements were read, in the order of the runs. */
    @Transactional
    public List<ThemeRun.Counts> counts(List<ThemeRun> runs) {
        var counts = new HashMap<UUID, ReadingCounts>();
        ThemeStatementEntity.countsOf(runs.stream().map(ThemeRun::id).toList())
                .forEach(row -> counts.computeIfAbsent(row.runId(), id -> new ReadingCounts())
                        .add(row.outcome(), row.language(), Math.toIntExact(row.statements())));
        return runs.stream().map(run -> counts.getOrDefault(run.id(), new ReadingCounts()).toCounts()).toList();
    }

    /** For each run the longer answers that look pasted, those of most people first, in the order of the runs. */
    @Transactional
    public List<List<ThemeRun.Repeated>> repeated(List<ThemeRun> runs) {
        var found = new HashMap<UUID, List<ThemeRun.Repeated>>();
        ThemeStatementEntity.repeated(runs.stream().map(ThemeRun::id).toList(), FEWEST_PASTED_WORDS * 2, FEWEST_PASTING)
                .stream().filter(row -> Words.count(row.text()) >= FEWEST_PASTED_WORDS)
                .forEach(row -> found.computeIfAbsent(row.runId(), id -> new ArrayList<>())
                        .add(new ThemeRun.Repeated(row.text(), Math.toIntExact(row.people()))));
        return runs.stream().map(run -> found.getOrDefault(run.id(), List.of()).stream().limit(MOST_PASTED).toList()).toList();
    }

    /** For each topic how many people said something that could not be read and nothing that could, in their order. */
    @Transactional
    public List<Integer> peopleUnread(List<ThemeTopic> topics) {
        var counts = CountById.byId(ThemeStatementEntity.peopleUnread(topics.stream().map(ThemeTopic::id).toList()));
        return topics.stream().map(topic -> counts.getOrDefault(topic.id(), 0)).toList();
    }

    /** For each run how many themes it has. */
    @Transactional
    public List<Integer> themeCounts(List<ThemeRun> runs) {
        var counts = CountById.byId(ThemeEntity.countsOf(runs.stream().map(ThemeRun::id).toList()));
        return runs.stream().map(run -> counts.getOrDefault(run.id(), 0)).toList();
    }

    /** For each run its topics in their order. */
    @Transactional
    public List<List<ThemeTopic>> topics(List<ThemeRun> runs) {
        var topics = new HashMap<UUID, List<ThemeTopic>>();
        ThemeTopicEntity.ofRuns(runs.stream().map(ThemeRun::id).toList()).forEach(
                topic -> topics.computeIfAbsent(topic.runId, id -> new ArrayList<>()).add(topic.toThemeTopic()));
        return runs.stream().map(run -> topics.getOrDefault(run.id(), List.of())).toList();
    }
}
