package dev.lodestar.theme.tally;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.language.ThemeSide;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.statement.ThemeAskedEntity;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;
import dev.lodestar.theme.tally.model.Fact;
import dev.lodestar.theme.tally.model.Panel;
import dev.lodestar.theme.tally.model.Saturation;
import dev.lodestar.theme.tally.model.Tally;
import dev.lodestar.theme.tally.model.Voice;

import org.jspecify.annotations.Nullable;

/**
 * Counts the themes of a topic, from who was asked and what belongs to which theme. Whoever changes one of the two, calls it
 * afterwards, and then {@link ThemeTests}.
 */
@ApplicationScoped
public class ThemeTallies {

    private final EntityManager entities;
    private final ThemeSides sides;

    ThemeTallies(EntityManager entities, ThemeSides sides) {
        this.entities = entities;
        this.sides = sides;
    }

    /** An idea that somebody said: whose it is, where it was said, and the theme, or null. */
    private record Mention(UUID personId, @Nullable UUID themeId, @Nullable String source, String wordsHash, Instant saidAt,
            ThemeSide side) {

        Voice voice() {
            return new Voice(personId, null, null,
                    source == null ? List.of() : List.of(new Fact(Dimensions.SOURCE, source)));
        }

        /** What belongs to no theme is a theme of its own, which one person alone mentioned. */
        String theme() {
            return themeId == null ? personId + " " + wordsHash : themeId.toString();
        }
    }

    /** Counts all themes of a topic anew, in the place of what was counted before. */
    public void count(ThemeTopicEntity topic) {
        sides.recount(topic.id);
        ThemeLevelEntity.delete("topicId", topic.id);
        var panel = Panel.of(ThemeAskedEntity.voicesOf(topic.id));
        topic.asked = panel.size();
        var levels = new TreeMap<Fact, UUID>();
        panel.asked().forEach((fact, asked) -> levels.put(fact, level(topic.id, fact, asked)));
        var mentions = mentions(topic.id);
        var disputed = ThemeAgreementEntity.disputed(topic.id);
        var byTheme = new HashMap<UUID, List<Mention>>();
        // Who says the opposite is counted apart, see ThemeSides.
        mentions.stream().filter(mention -> mention.themeId() != null && mention.side() == ThemeSide.FOR)
                .forEach(mention -> byTheme.computeIfAbsent(mention.themeId(), id -> new ArrayList<>()).add(mention));
        for (var theme : ThemeEntity.ofTopic(topic.id)) {
            var said = byTheme.get(theme.id);
            if (said == null) {
                // People put all of its words elsewhere; it comes back with them.
                continue;
            }
            write(theme, panel.tally(said.stream().map(Mention::voice).toList()), levels);
            theme.claimPeople = panel.tally(said.stream().filter(mention -> !disputed.contains(mention.source()))
                    .map(Mention::voice).toList()).people().successes();
        }
        saturation(topic, mentions, !byTheme.isEmpty());
        entities.flush();
    }

    private static UUID level(UUID topicId, Fact fact, int asked) {
        var entity = new ThemeLevelEntity();
        entity.topicId = topicId;
        entity.dimension = fact.dimension();
        entity.level = fact.level();
        entity.asked = asked;
        entity.persist();
        return entity.id;
    }

    private static void write(ThemeEntity theme, Tally tally, Map<Fact, UUID> levels) {
        theme.people = tally.people().successes();
        theme.asked = tally.people().trials();
        theme.accounts = tally.accounts();
        levels.forEach((fact, level) -> {
            var share = tally.byFact().get(fact);
            if (share != null && share.successes() > 0) {
                var entity = new ThemeTallyEntity();
                entity.themeId = theme.id;
                entity.levelId = level;
                entity.people = share.successes();
                entity.persist();
            }
        });
    }

    /** People in the order in which they first said anything; without themes there is nothing to be saturated with. */
    private static void saturation(ThemeTopicEntity topic, List<Mention> mentions, boolean themes) {
        var first = new HashMap<UUID, Instant>();
        // People whose answers have the same date, as those of a file, stand in the order of their words.
        var words = new HashMap<UUID, String>();
        var heard = new HashMap<UUID, Set<String>>();
        mentions.forEach(mention -> {
            first.merge(mention.personId(), mention.saidAt(), (one, other) -> one.isBefore(other) ? one : other);
            words.merge(mention.personId(), mention.wordsHash(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            heard.computeIfAbsent(mention.personId(), id -> new HashSet<>()).add(mention.theme());
        });
        var saturation = Saturation.of(heard.keySet().stream()
                .sorted(Comparator.comparing((UUID id) -> first.get(id)).thenComparing(words::get)
                        .thenComparing(id -> id))
                .map(heard::get).toList());
        topic.peopleHeard = saturation.people();
        topic.mentions = saturation.mentions();
        topic.mentionedOnce = saturation.singletons();
        topic.coverage = themes ? saturation.coverage() : null;
        topic.coverageLow = themes ? saturation.low() : null;
        topic.coverageHigh = themes ? saturation.high() : null;
        topic.coveragePath = themes ? saturation.path() : List.of();
        topic.guestPeople = themes ? saturation.guest().orElse(null) : null;
    }

    private List<Mention> mentions(UUID topicId) {
        return entities.createQuery("""
                select s.personId, i.themeId, s.source, i.wordsHash, s.saidAt, i.side
                from ThemeIdeaEntity i, ThemeStatementEntity s
                where s.id = i.statementId and i.topicId = :topic""", Mention.class).setParameter("topic", topicId)
                .getResultList();
    }
}
