package dev.lodestar.theme.tally;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;

@Entity
@Table(name = "theme_tally")
class ThemeTallyEntity extends BaseEntity {

    public UUID themeId;
    public UUID levelId;
    public int people;
    public Double lift;
    public Double p;
    public Double q;

    /** Tallies of themes, each with its level. */
    static List<Object[]> withLevels(List<UUID> themeIds) {
        return getEntityManager().createQuery("""
                select t, l from ThemeTallyEntity t, ThemeLevelEntity l where l.id = t.levelId and t.themeId in :themes
                order by l.dimension, l.level""", Object[].class).setParameter("themes", themeIds).getResultList();
    }

    /** How many differences may be claimed in each run. */
    static Map<UUID, Long> claimsOf(List<UUID> runIds, double q, double lift) {
        return getEntityManager().createQuery("""
                select r.runId, count(t) from ThemeTallyEntity t, ThemeEntity r
                where r.id = t.themeId and r.runId in :runs and t.q <= :q and t.lift >= :lift group by r.runId""",
                Object[].class).setParameter("runs", runIds).setParameter("q", q).setParameter("lift", lift)
                .getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    void tested(double lift, double p, double q) {
        this.lift = lift;
        this.p = p;
        this.q = q;
    }

    void forgetTest() {
        lift = null;
        p = null;
        q = null;
    }
}
