package dev.lodestar.theme.tally;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.statement.ThemeLabelEntity;
import dev.lodestar.theme.tally.model.Fact;

/** What dimensions and levels are called, for people. */
final class LevelNames {

    private final Map<String, String> labels = new HashMap<>();

    /** With what closed questions and sources were called when these topics were searched. */
    static LevelNames of(Collection<UUID> topicIds) {
        var names = new LevelNames();
        ThemeLabelEntity.ofTopics(List.copyOf(topicIds))
                .forEach(label -> names.labels.put(key(label.topicId, label.key), label.label));
        return names;
    }

    private static String key(UUID topicId, String key) {
        return topicId + " " + key;
    }

    String dimension(UUID topicId, String dimension) {
        return labels.getOrDefault(key(topicId, dimension), Dimensions.label(dimension));
    }

    String level(UUID topicId, Fact fact) {
        if (!fact.isKnown()) {
            return "Unknown";
        }
        return switch (fact.dimension()) {
            case Dimensions.ROLE -> BuyingRole.valueOf(fact.level()).label();
            case Dimensions.COUNTRY -> new Locale("", fact.level()).getDisplayCountry(Locale.ENGLISH);
            case Dimensions.PAID -> fact.level().equals(Dimensions.PROMISED) ? "Paid" : "Unpaid";
            case Dimensions.SOURCE -> labels.getOrDefault(key(topicId, fact.level()), "A question or code");
            default -> fact.level();
        };
    }
}
