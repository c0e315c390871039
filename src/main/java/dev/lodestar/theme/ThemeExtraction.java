package dev.lodestar.theme;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

import dev.lodestar.shared.Refused;
import dev.lodestar.shared.Tenancy;
import dev.lodestar.shared.jobs.JobHandler;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.jobs.JobStep;
import dev.lodestar.theme.reading.Reading;
import dev.lodestar.theme.tally.Dimensions;
import dev.lodestar.theme.tally.Fact;
import dev.lodestar.theme.tally.Voice;

/**
 * The search for themes as a job: read the sources, compute the vectors that are not known yet a few hundred at a time, find
 * the themes topic by topic, finish. Each step stands on what the one before stored, so that a run that is killed goes on
 * and ends in the same themes.
 */
@ApplicationScoped
class ThemeExtraction implements JobHandler<ThemeExtraction.Payload> {

    static final String KIND = "extract-themes";

    /** A second or two of work: how much a kill loses, and how often the progress moves. */
    private static final int WORDINGS_A_STEP = 400;

    private final Sources sources;
    private final SentenceVectors vectors;
    private final TopicThemes topicThemes;
    private final AccountFacts accountFacts;
    private final CodeAgreements agreements;
    private final ThemeTests tests;
    private final EntityManager entities;
    private final Tenancy tenancy;
    private final Event<ThemeRunFinished> finished;
    private final Clock clock;

    ThemeExtraction(Sources sources, SentenceVectors vectors, TopicThemes topicThemes, AccountFacts accountFacts,
            CodeAgreements agreements, ThemeTests tests, EntityManager entities,
            Tenancy tenancy, Event<ThemeRunFinished> finished, Clock clock) {
        this.sources = sources;
        this.vectors = vectors;
        this.topicThemes = topicThemes;
        this.accountFacts = accountFacts;
        this.agreements = agreements;
        this.tests = tests;
        this.entities = entities;
        this.tenancy = tenancy;
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
                .orElseThrow(() -> Refused.notFound("theme run", payload.runId()));
        var place = soFar.checkpoint().map(ExtractionPlace::parse).orElse(ExtractionPlace.FIRST);
        return switch (place.phase()) {
            case CHOOSE -> choose(run);
            case READ -> read(run, place.index());
            case EMBED -> embed(run, place.behind(), soFar.done());
            case GROUP -> group(run, place.index(), soFar.done());
        };
    }

    /** Sorts the chosen sources into topics. */
    private JobStep choose(ThemeRunEntity run) {
        Map<String, List<ThemeSource>> topics = new TreeMap<>();
        // A question says more about its topic than the codes that feed the same attribute.
        sources.require(run.sources).stream().sorted(Comparator.comparing(ThemeSource::kind))
                .forEach(source -> topics.computeIfAbsent(source.topic(), key -> new ArrayList<>()).add(source));
        int position = 0;
        for (var topic : topics.entrySet()) {
            var entity = new ThemeTopicEntity();
            entity.runId = run.id;
            entity.position = position++;
            entity.key = topic.getKey();
            entity.label = String.join(" · ", topic.getValue().stream().map(ThemeSource::label).distinct().toList());
            entity.attributeKey = topic.getValue().get(0).attributeKey();
            entity.sources = topic.getValue().stream().map(ThemeSource::id).toList();
            entity.persist();
            topic.getValue().forEach(source -> ThemeLabelEntity.keep(entity.id, source.id(), source.label()));
        }
        return JobStep.more(0, null, ExtractionPlace.read(0).toString(), "Reading what people said");
    }

    private JobStep read(ThemeRunEntity run, int index) {
        var topics = ThemeTopicEntity.ofRun(run.id);
        var topic = topics.get(index);
        Map<UUID, Voice> asked = new LinkedHashMap<>();
        Map<String, String> labels = new TreeMap<>();
        for (String source : topic.sources) {
            var material = sources.read(source);
            var here = List.of(new Fact(Dimensions.SOURCE, source));
            material.asked().forEach(voice -> asked.merge(voice.personId(), voice.with(here), Voice::and));
            for (Statement statement : material.statements()) {
                var place = List.of(here.get(0), new Fact(Dimensions.MONTH, statement.month()));
                asked.merge(statement.voice().personId(), statement.voice().with(place), Voice::and);
                keep(topic, source, statement, null);
            }
            labels.putAll(material.labels());
            // A large survey would fill the memory with rows that are written already.
            entities.flush();
            entities.clear();
        }
        accountFacts.addedTo(asked.values()).forEach(voice -> ThemeAskedEntity.of(topic.id, voice).persist());
        agreements.keep(topic.id, topic.sources);
        labels.forEach((key, label) -> ThemeLabelEntity.keep(topic.id, key, label));
        ThemeTopicEntity.<ThemeTopicEntity> findById(topic.id).asked = asked.size();
        if (index + 1 < topics.size()) {
            return JobStep.more(0, null, ExtractionPlace.read(index + 1).toString(), "Reading what people said");
        }
        entities.flush();
        return JobStep.more(0, total(run, topics), ExtractionPlace.embed("").toString(), "Comparing what people said");
    }

    /**
     * Stores what was said and its ideas, which have no theme yet.
     *
     * @param arrivedAt when it came in after the search, null for what the search reads
     */
    static List<ThemeIdeaEntity> keep(ThemeTopicEntity topic, String source, Statement statement, Instant arrivedAt) {
        Reading reading = Reading.of(statement.text());
        var entity = ThemeStatementEntity.of(topic, statement, reading);
        entity.source = source;
        entity.arrivedAt = arrivedAt;
        entity.persist();
        List<ThemeIdeaEntity> ideas = reading.units().stream().map(unit -> ThemeIdeaEntity.of(entity, unit)).toList();
        ThemeIdeaEntity.persist(ideas);
        return ideas;
    }

    private JobStep embed(ThemeRunEntity run, String behind, long done) {
        var wordings = ThemeIdeaEntity.wordingsAfter(tenancy.current(), run.id, behind, WORDINGS_A_STEP);
        var topics = ThemeTopicEntity.ofRun(run.id);
        if (wordings.isEmpty()) {
            return JobStep.more(done, total(run, topics), ExtractionPlace.group(0).toString(),
                    "Grouping what means the same");
        }
        vectors.of(wordings.stream().map(ThemeIdeaEntity.Wording::words).toList());
        return JobStep.more(done + wordings.size(), total(run, topics),
                ExtractionPlace.embed(wordings.get(wordings.size() - 1).hash()).toString(), "Comparing what people said");
    }

    private JobStep group(ThemeRunEntity run, int index, long done) {
        var topics = ThemeTopicEntity.ofRun(run.id);
        topicThemes.find(topics.get(index));
        if (index + 1 < topics.size()) {
            return JobStep.more(done + 1, total(run, topics), ExtractionPlace.group(index + 1).toString(),
                    "Grouping what means the same");
        }
        entities.flush();
        run.peopleAsked = ThemeAskedEntity.peopleOf(run.id);
        run.peopleHeard = ThemeStatementEntity.peopleHeard(run.id);
        tests.of(run.id);
        run.finishedAt = clock.instant();
        finished.fire(new ThemeRunFinished(run.id, run.idempotencyKey));
        long themes = ThemeEntity.count("runId = ?1 and standing = ?2", run.id, ThemeStanding.SHOWN);
        return JobStep.finished(done + 1, "%d themes in what %d people said".formatted(themes, run.peopleHeard));
    }

    private static long total(ThemeRunEntity run, List<ThemeTopicEntity> topics) {
        return ThemeIdeaEntity.wordingsOf(run.id) + topics.size();
    }
}
