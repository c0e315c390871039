package dev.lodestar.theme.statement;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.language.ClaimKind;
import dev.lodestar.language.Position;
import dev.lodestar.language.Vectors;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.ChildPages;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeOpposition;
import dev.lodestar.theme.ThemeStanding;
import dev.lodestar.theme.tally.ThemeReliability;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "theme")
public class ThemeEntity extends BaseEntity {

    public UUID runId;
    public UUID topicId;
    public String name;
    public List<String> phrases;
    public int people;
    public int asked;
    public int accounts;
    public byte[] centroid;
    public @Nullable Double confidence;
    public @Nullable Integer claimPeople;
    @Column(name = "trend_p")
    public @Nullable Double trendP;
    @Column(name = "trend_q")
    public @Nullable Double trendQ;
    public int opposed;
    public int onBothSides;
    @Enumerated(EnumType.STRING)
    public @Nullable ClaimKind claim;
    public @Nullable String claimSubject;
    public @Nullable UUID identityId;
    @Enumerated(EnumType.STRING)
    public ThemeStanding standing = ThemeStanding.SHOWN;
    public boolean pinned;
    /** The name Lodestar gives it, where people named it otherwise. */
    public @Nullable String automaticName;
    /** What the search found, whatever people did since; null for a theme that only people made. */
    public @Nullable String foundName;
    public @Nullable List<String> foundPhrases;
    public byte @Nullable [] foundCentroid;

    /** What it is from search to search, once its search has told. */
    public UUID identity() {
        return Objects.requireNonNull(identityId, "The search of the theme goes on");
    }

    /** What a search found of a theme. */
    public record Found(String name, List<String> phrases, float[] centroid) {
    }

    /** What its search found; empty for a theme that only people made. */
    public Optional<Found> found() {
        return foundName == null || foundPhrases == null || foundCentroid == null ? Optional.empty()
                : Optional.of(new Found(foundName, List.copyOf(foundPhrases), Vectors.fromBytes(foundCentroid)));
    }

    public static Optional<ThemeEntity> findTheme(UUID id) {
        return findByIdOptional(id);
    }

    public static ChildPages<ThemeEntity, ThemeOrderField> pagesOfRuns() {
        return new ChildPages<>(ThemeEntity.class, "runId", theme -> theme.runId, ThemeEntity::place);
    }

    private Slice.Place place(ThemeOrderField field) {
        return new Slice.Place(switch (field) {
            case PEOPLE -> people;
            case NAME -> name;
        }, id);
    }

    public static List<ThemeEntity> ofTopic(UUID topicId) {
        return list("topicId = ?1 order by people desc, id", topicId);
    }

    /** Those that stand in the rankings. */
    public static List<ThemeEntity> ofRun(UUID runId) {
        return list("runId = ?1 and standing = ?2 order by people desc, id", runId, ThemeStanding.SHOWN);
    }

    public static List<CountById> countsOf(List<UUID> runIds) {
        return getEntityManager()
                .createQuery("""
                        select t.runId, count(t) from ThemeEntity t where t.runId in :runs and t.standing = :standing
                        group by t.runId""", CountById.class)
                .setParameter("runs", runIds).setParameter("standing", ThemeStanding.SHOWN).getResultList();
    }

    /** The name Lodestar gives it, whatever people call it. */
    public String ownName() {
        return automaticName == null ? name : automaticName;
    }

    public void ownName(String ownName) {
        if (automaticName == null) {
            name = ownName;
        } else {
            automaticName = ownName;
        }
    }

    /** Those of runs whose people mostly claim something about one of the subjects. */
    public static List<ThemeEntity> claiming(Collection<UUID> runIds, Collection<String> subjects) {
        return list("runId in ?1 and claimSubject in ?2 order by people desc, id", runIds, subjects);
    }

    public Optional<Position> position() {
        return claim == null || claimSubject == null ? Optional.empty() : Optional.of(new Position(claim, claimSubject));
    }

    public Theme toTheme() {
        return new Theme(id, name, phrases, Proportion.of(people, asked),
                ThemeOpposition.of(people, opposed, asked, onBothSides),
                new ThemeReliability(confidence, accounts, claimPeople == null ? people : claimPeople),
                new ThemeCuration(standing, pinned, automaticName), new ThemeOrigin(runId, topicId, identityId));
    }
}
