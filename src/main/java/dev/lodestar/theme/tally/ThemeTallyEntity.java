package dev.lodestar.theme.tally;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.theme.statement.CountById;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "theme_tally")
class ThemeTallyEntity extends BaseEntity {

    public UUID themeId;
    public UUID levelId;
    public int people;
    public @Nullable Double lift;
    public @Nullable Double p;
    public @Nullable Double q;

    /** A tally with its level. */
    record InLevel(ThemeTallyEntity tally, ThemeLevelEntity level) {
    }

    /** Tallies of themes, each with its level. */
    static List<InLevel> withLevels(List<UUID> themeIds) {
        return getEntityManager().createQuery("""
                select t, l from ThemeTallyEntity t, ThemeLevelEntity l where l.id = t.levelId and t.themeId in :themes
                order by l.dimension, l.level""", InLevel.class).setParameter("themes", themeIds).getResultList();
    }

    /** How many differences may be claimed in each run. */
    static Map<UUID, Integer> claimsOf(List<UUID> runIds, double q, double lift) {
        return CountById.byId(getEntityManager().createQuery("""
                select r.runId, count(t) from ThemeTallyEntity t, ThemeEntity r
                where r.id = t.themeId and r.runId in :runs and t.q <= :q and t.lift >= :lift group by r.runId""",
                CountById.class).setParameter("runs", runIds).setParameter("q", q).setParameter("lift", lift)
                .getResultList());
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
