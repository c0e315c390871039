package dev.lodestar.theme.tally;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.language.Vectors;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.statement.ThemeEntity;

/**
 * Themes of a run that oppose each other: most people of each claim the contrary about the same subject, and the themes are
 * alike but for that. They are found when they are looked at, so that no edit and no erasure can leave a stale pair.
 */
@ApplicationScoped
public class OpposedThemes {

    /** How alike the centroids of two themes are that speak of the same thing; vectors hardly tell for from against. */
    public static final double LIKENESS = 0.65;

    /** For each theme those that oppose it, those of most people first, in the order of the themes. */
    @Transactional
    public List<List<Theme>> of(List<Theme> themes) {
        var entities = ThemeEntity.<ThemeEntity> list("id in ?1", themes.stream().map(Theme::id).toList()).stream()
                .collect(Collectors.toMap(theme -> theme.id, theme -> theme));
        var subjects = entities.values().stream().map(theme -> theme.claimSubject).filter(Objects::nonNull).distinct()
                .toList();
        var candidates = ThemeEntity.claiming(themes.stream().map(Theme::runId).distinct().toList(), subjects);
        return themes.stream().map(theme -> Optional.ofNullable(entities.get(theme.id()))
                .map(entity -> opposing(entity, candidates)).orElse(List.of())).toList();
    }

    private static List<Theme> opposing(ThemeEntity theme, List<ThemeEntity> candidates) {
        return candidates.stream().filter(other -> oppose(theme, other)).map(ThemeEntity::toTheme).toList();
    }

    private static boolean oppose(ThemeEntity one, ThemeEntity other) {
        return one.runId.equals(other.runId)
                && one.position().flatMap(mine -> other.position().filter(mine::opposes)).isPresent()
                && Vectors.dot(Vectors.fromBytes(one.centroid), Vectors.fromBytes(other.centroid)) >= LIKENESS;
    }
}
