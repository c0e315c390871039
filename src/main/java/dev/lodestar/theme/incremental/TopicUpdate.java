package dev.lodestar.theme.incremental;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.language.Reading;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.StatementKind;
import dev.lodestar.theme.source.AccountFacts;
import dev.lodestar.theme.source.Sources;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.statement.ThemeAskedEntity;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeStatementEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;
import dev.lodestar.theme.tally.ThemeCounting;
import dev.lodestar.theme.tally.model.Fact;
import dev.lodestar.theme.tally.model.Voice;

import org.jspecify.annotations.Nullable;

/**
 * Takes into a topic what its sources hold and it does not, whoever was asked included, and finds it a place. What the search
 * itself read is not touched; what was added later and is not in the sources any more goes, such as a tag that was taken off.
 */
@ApplicationScoped
class TopicUpdate {

    /** How much a kill loses: some seconds of work. */
    private static final int STATEMENTS_A_STEP = 1_000;

    private final Sources sources;
    private final AccountFacts accountFacts;
    private final IncrementalAssignment ideas;
    private final ThemeCounting counting;
    private final UnplacedQueue queue;
    private final EntityManager entities;
    private final Clock clock;

    TopicUpdate(Sources sources, AccountFacts accountFacts, IncrementalAssignment ideas, ThemeCounting counting,
            UnplacedQueue queue,
            EntityManager entities, Clock clock) {
        this.sources = sources;
        this.accountFacts = accountFacts;
        this.ideas = ideas;
        this.counting = counting;
        this.queue = queue;
        this.entities = entities;
        this.clock = clock;
    }

    /** What one person said in one place. */
    private record Key(UUID sourceId, UUID personId) {
    }

    /** What a person said in an interview, whichever version of its text it stands in; an answer or a tag has none. */
    private record Words(UUID personId, @Nullable String text) {

        static Words of(Statement statement) {
            return new Words(statement.voice().personId(),
                    statement.source().kind() == StatementKind.TURN ? statement.text() : null);
        }
    }

    /** What the sources hold and the topic does not. */
    private static final class Unseen {

        final List<Placed> statements = new ArrayList<>();
        final Map<UUID, Voice> people = new HashMap<>();
        final Set<Key> held = new HashSet<>();
    }

    private record Placed(String source, Statement statement) {
    }

    /**
     * Looks at the sources of a topic.
     *
     * @return whether there is more to take in
     */
    boolean takeIn(UUID topicId) {
        var topic = ThemeTopicEntity.lock(topicId);
        var asked = new HashMap<UUID, ThemeAskedEntity>();
        ThemeAskedEntity.<ThemeAskedEntity> list("topicId", topicId).forEach(one -> asked.put(one.personId, one));
        var unseen = unseen(topic, asked.keySet());
        boolean changed = ideas.forgetAllBut(topic,
                statement -> unseen.held.contains(new Key(statement.sourceId, statement.personId)));
        changed |= know(topic, unseen.people, asked);
        var now = unseen.statements.subList(0, Math.min(STATEMENTS_A_STEP, unseen.statements.size()));
        var added = new ArrayList<ThemeIdeaEntity>();
        now.forEach(placed -> added.addAll(store(topic, placed)));
        entities.flush();
        ideas.place(topic, added);
        if (changed || !now.isEmpty()) {
            counting.recount(topic);
            queue.searchIfLarge(topic);
        }
        return now.size() < unseen.statements.size();
    }

    private Unseen unseen(ThemeTopicEntity topic, Set<UUID> asked) {
        var known = new HashSet<Key>(
                entities.createQuery("select s.sourceId, s.personId from ThemeStatementEntity s where s.topicId = :topic",
                        Key.class).setParameter("topic", topic.id).getResultList());
        var spoken = spokenInSearch(topic.id);
        var unseen = new Unseen();
        for (var source : topic.sources) {
            var material = sources.read(source);
            var here = List.of(new Fact(Dimensions.SOURCE, source));
            material.asked().stream().filter(voice -> !asked.contains(voice.personId()))
                    .forEach(voice -> unseen.people.merge(voice.personId(), voice.with(here), Voice::and));
            for (var statement : material.statements()) {
                var key = new Key(statement.source().id(), statement.voice().personId());
                if (unseen.held.add(key) && !known.contains(key) && !spoken.contains(Words.of(statement))) {
                    unseen.statements.add(new Placed(source, statement));
                    var place = List.of(here.get(0), new Fact(Dimensions.MONTH, statement.month()));
                    unseen.people.merge(key.personId(), statement.voice().with(place), Voice::and);
                }
            }
        }
        return unseen;
    }

    /** The turns that the search read: in a corrected text they come again under other ids. */
    private Set<Words> spokenInSearch(UUID topicId) {
        return new HashSet<>(entities.createQuery("select s.personId, s.text from ThemeStatementEntity s"
                + " where s.topicId = :topic and s.kind = :turn and s.addedAt is null", Words.class)
                .setParameter("topic", topicId).setParameter("turn", StatementKind.TURN).getResultList());
    }

    /** Adds who was asked since, and what is known now about people who said something more. */
    private boolean know(ThemeTopicEntity topic, Map<UUID, Voice> people, Map<UUID, ThemeAskedEntity> asked) {
        boolean changed = false;
        for (var voice : accountFacts.addedTo(people.values())) {
            var known = asked.get(voice.personId());
            if (known == null) {
                var entity = ThemeAskedEntity.of(topic.id, voice);
                entity.addedAt = clock.instant();
                entity.persist();
                changed = true;
            } else {
                known.know(known.voice().and(voice));
            }
        }
        return changed;
    }

    private List<ThemeIdeaEntity> store(ThemeTopicEntity topic, Placed placed) {
        var reading = Reading.of(placed.statement().text());
        var entity = ThemeStatementEntity.of(topic, placed.source(), placed.statement(), reading);
        entity.addedAt = clock.instant();
        entity.persist();
        var ideas = reading.units().stream().map(unit -> ThemeIdeaEntity.of(entity, unit)).toList();
        ThemeIdeaEntity.persist(ideas);
        return ideas;
    }
}
