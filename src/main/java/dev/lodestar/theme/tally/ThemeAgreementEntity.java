package dev.lodestar.theme.tally;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.coding.CoderAgreement;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.theme.statement.ThemeLabelEntity;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "theme_agreement")
class ThemeAgreementEntity extends BaseEntity {

    public UUID topicId;
    public String source;
    public String label;
    public int coders;
    public int turns;
    public @Nullable Double alpha;

    static ThemeAgreementEntity of(ThemeLabelEntity code, CoderAgreement agreement) {
        var entity = new ThemeAgreementEntity();
        entity.topicId = code.topicId;
        entity.source = code.key;
        entity.label = code.label;
        entity.coders = agreement.coders();
        entity.turns = agreement.turns();
        entity.alpha = agreement.alpha();
        return entity;
    }

    static List<ThemeAgreementEntity> ofTopics(List<UUID> topicIds) {
        return list("topicId in ?1 order by label, source", topicIds);
    }

    /** The codes of which the coders do not agree enough to claim anything. */
    static Set<String> disputed(UUID topicId) {
        return ofTopics(List.of(topicId)).stream().filter(ThemeAgreementEntity::isDisputed)
                .map(agreement -> agreement.source).collect(Collectors.toSet());
    }

    boolean isDisputed() {
        return alpha != null && alpha < CodeAgreement.FLOOR;
    }
}
