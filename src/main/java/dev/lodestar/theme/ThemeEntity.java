package dev.lodestar.theme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Refused;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.stance.ClaimKind;
import dev.lodestar.theme.stance.Position;

@Entity
@Table(name = "theme")
class ThemeEntity extends BaseEntity {

    public UUID runId;
    public UUID topicId;
    public String name;
    public List<String> phrases;
    public int people;
    public int asked;
    public int accounts;
    public byte[] middle;
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

    static Optional<ThemeEntity> findTheme(UUID id) {
        return findByIdOptional(id);
    }

    /** Who is said by most people comes first; ids break ties, so the order is the same always. */
    static List<ThemeEntity> ranked(UUID runId, PageRequest request) {
        return request.afterKeys(2)
                .map(after -> ThemeEntity.<ThemeEntity> find(
                        "runId = ?1 and (people < ?2 or people = ?2 and id > ?3) order by people desc, id", runId,
                        people(after), Ids.parse("cursor", after.keys().get(1))))
                .orElseGet(() -> find("runId = ?1 order by people desc, id", runId)).page(0, request.rowsToRead()).list();
    }

    private static int people(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.keys().get(0));
        } catch (NumberFormatException e) {
            throw Refused.invalid("This is not a cursor of this list. Use an endCursor that the list gave you.", "after");
        }
    }

    static List<ThemeEntity> ofTopic(UUID topicId) {
        return list("topicId = ?1 order by people desc, id", topicId);
    }

    static List<ThemeEntity> ofRun(UUID runId) {
        return list("runId = ?1 order by people desc, id", runId);
    }

    static List<Object[]> countsOf(List<UUID> runIds) {
        return getEntityManager()
                .createQuery("select t.runId, count(t) from ThemeEntity t where t.runId in :runs group by t.runId",
                        Object[].class)
                .setParameter("runs", runIds).getResultList();
    }

    /** Those of runs whose people mostly claim something about one of the subjects. */
    static List<ThemeEntity> claiming(Collection<UUID> runIds, Collection<String> subjects) {
        return list("runId in ?1 and claimSubject in ?2 order by people desc, id", runIds, subjects);
    }

    Optional<Position> position() {
        return claim == null ? Optional.empty() : Optional.of(new Position(claim, claimSubject));
    }

    Cursor cursor() {
        return Cursor.of(people, id);
    }

    Theme toTheme() {
        Proportion share = Proportion.of(people, asked);
        return new Theme(id, name, phrases, people, asked, share.share(), share.low(), share.high(), accounts, confidence,
                claimPeople == null ? people : claimPeople, ThemeOpposition.of(people, opposed, asked, onBothSides), runId,
                topicId);
    }
}
