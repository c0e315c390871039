package dev.lodestar.theme.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.language.ClusterNames;
import dev.lodestar.language.Position;
import dev.lodestar.language.Sides;
import dev.lodestar.language.ThemeSide;
import dev.lodestar.shared.database.Batches;
import dev.lodestar.theme.statement.PlacedOpinion;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeIdeaEntity;

/**
 * Keeps the two sides of the themes of a topic. Whoever changes what belongs to a theme, lets {@link ThemeTallies} count
 * again, which calls it: it reads the sides from the words, counts who is on which, and names a theme in the words of its own
 * side.
 */
@ApplicationScoped
class ThemeSides {

    private final EntityManager entities;

    ThemeSides(EntityManager entities) {
        this.entities = entities;
    }

    /** Reads and counts the sides of all themes of a topic anew. Doing it twice changes nothing. */
    void recount(UUID topicId) {
        entities.flush();
        var byTheme = new HashMap<UUID, List<PlacedOpinion>>();
        PlacedOpinion.ofTopic(entities, topicId)
                .forEach(opinion -> byTheme.computeIfAbsent(opinion.themeId(), id -> new ArrayList<>()).add(opinion));
        var nowFor = new ArrayList<UUID>();
        var nowAgainst = new ArrayList<UUID>();
        for (var theme : ThemeEntity.<ThemeEntity> list("topicId", topicId)) {
            var said = byTheme.get(theme.id);
            if (said == null) {
                continue;
            }
            var sides = Sides.of(said.stream().map(PlacedOpinion::opinion).toList());
            for (int i = 0; i < said.size(); i++) {
                if (said.get(i).side() != sides.sides().get(i)) {
                    (sides.sides().get(i) == ThemeSide.FOR ? nowFor : nowAgainst).add(said.get(i).id());
                }
            }
            write(theme, sides, said);
        }
        move(nowFor, ThemeSide.FOR);
        move(nowAgainst, ThemeSide.AGAINST);
        entities.flush();
    }

    private void write(ThemeEntity theme, Sides sides, List<PlacedOpinion> said) {
        var supporting = on(ThemeSide.FOR, sides, said);
        var opposing = on(ThemeSide.AGAINST, sides, said);
        var opposed = people(opposing);
        var both = new HashSet<UUID>(opposed);
        both.retainAll(people(supporting));
        theme.people = people(supporting).size();
        theme.opposed = opposed.size();
        theme.onBothSides = both.size();
        theme.claim = sides.position().map(Position::claim).orElse(null);
        theme.claimSubject = sides.position().map(Position::subject).orElse(null);
        if (opposing.stream().anyMatch(opinion -> theme.ownName().equals(nameOf(List.of(opinion))))) {
            theme.ownName(nameOf(supporting));
        }
    }

    private static List<PlacedOpinion> on(ThemeSide side, Sides sides, List<PlacedOpinion> said) {
        var chosen = new ArrayList<PlacedOpinion>();
        for (int i = 0; i < said.size(); i++) {
            if (sides.sides().get(i) == side) {
                chosen.add(said.get(i));
            }
        }
        return chosen;
    }

    private static Set<UUID> people(List<PlacedOpinion> said) {
        return said.stream().map(PlacedOpinion::personId).collect(Collectors.toSet());
    }

    private static String nameOf(List<PlacedOpinion> said) {
        return ClusterNames.name(said.stream().map(PlacedOpinion::words).toList(),
                said.stream().map(PlacedOpinion::similarity).toList());
    }

    private static void move(List<UUID> ideas, ThemeSide side) {
        Batches.of(ideas, Batches.IDS).forEach(some -> ThemeIdeaEntity.update("side = ?1 where id in ?2", side, some));
    }
}
