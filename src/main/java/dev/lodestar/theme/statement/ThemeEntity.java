package dev.lodestar.theme.statement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.language.ClaimKind;
import dev.lodestar.language.Position;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.ChildPages;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeOpposition;
import dev.lodestar.theme.ThemeStanding;
import dev.lodestar.theme.tally.ThemeReliability;

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
    public Double confidence;
    public Integer claimPeople;
    @Column(name = "trend_p")
    public Double trendP;
    @Column(name = "trend_q")
    public Double trendQ;
    public int opposed;
    public int onBothSides;
    @Enumerated(EnumType.STRING)
    public ClaimKind claim;
    public String claimSubject;
    public UUID identityId;
    @Enumerated(EnumType.STRING)
    public ThemeStanding standing = ThemeStanding.SHOWN;
    public boolean pinned;
    /** The name Lodestar gives it, where people named it otherwise. */
    public String automaticName;
    /** What the search found, whatever people did since; null for a theme that only people made. */
    public String foundName;
    public List<String> foundPhrases;
    public byte[] foundCentroid;

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
        return claim == null ? Optional.empty() : Optional.of(new Position(claim, claimSubject));
    }

    public Theme toTheme() {
        return new Theme(id, name, phrases, Proportion.of(people, asked),
                ThemeOpposition.of(people, opposed, asked, onBothSides),
                new ThemeReliability(confidence, accounts, claimPeople == null ? people : claimPeople),
                new ThemeCuration(standing, pinned, automaticName), new ThemeOrigin(runId, topicId, identityId));
    }
}
