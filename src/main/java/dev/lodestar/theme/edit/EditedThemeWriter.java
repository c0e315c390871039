package dev.lodestar.theme.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.theme.ThemeStanding;
import dev.lodestar.theme.edit.model.EditedTheme;
import dev.lodestar.theme.edit.model.EditedThemes;
import dev.lodestar.theme.grouping.ThemeSummaries;
import dev.lodestar.theme.grouping.model.ClusterSummary;
import dev.lodestar.theme.statement.PlacedIdea;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/** Writes the themes of a topic as edits made them; what the edits did not touch is not written. */
@ApplicationScoped
class EditedThemeWriter {

    private final ThemeSummaries summaries;

    EditedThemeWriter(ThemeSummaries summaries) {
        this.summaries = summaries;
    }

    /**
     * Writes them.
     *
     * @param themes those of the topic that are stored
     * @param ideas those of the topic as they are stored, by the numbers in {@code edited}
     */
    void write(ThemeTopicEntity topic, List<ThemeEntity> themes, List<PlacedIdea> ideas, EditedThemes edited) {
        var left = new HashMap<UUID, ThemeEntity>();
        themes.forEach(theme -> left.put(theme.identity(), theme));
        var before = new HashMap<UUID, Set<UUID>>();
        ideas.forEach(idea -> before.computeIfAbsent(idea.themeId(), id -> new HashSet<>()).add(idea.id()));
        var ofTopic = summaries.ofTopic(topic, edited.themes().stream().map(theme -> of(theme, ideas)).toList(), ideas);
        var moves = new IdeaReassignments();
        for (int i = 0; i < edited.themes().size(); i++) {
            var wanted = edited.themes().get(i);
            var members = of(wanted, ideas);
            var theme = left.remove(wanted.identity());
            if (theme == null) {
                theme = begin(topic, wanted.identity());
            }
            ClusterSummary summary = null;
            if (theme.id == null || !members(members).equals(before.get(theme.id))) {
                summary = ofTopic.summarise(theme, i);
            }
            name(theme, wanted);
            for (int idea : wanted.ideas()) {
                moves.add(ideas.get(idea), theme.id, wanted.confirmed().contains(idea), summary);
            }
        }
        edited.unplaced().forEach(idea -> moves.add(ideas.get(idea), null, false, null));
        left.values().forEach(theme -> theme.standing = ThemeStanding.EMPTIED);
        moves.write();
    }

    private static List<PlacedIdea> of(EditedTheme theme, List<PlacedIdea> ideas) {
        return theme.ideas().stream().map(ideas::get).toList();
    }

    private static Set<UUID> members(List<PlacedIdea> ideas) {
        var ids = new HashSet<UUID>();
        ideas.forEach(idea -> ids.add(idea.id()));
        return ids;
    }

    private static ThemeEntity begin(ThemeTopicEntity topic, UUID identity) {
        var theme = new ThemeEntity();
        theme.runId = topic.runId;
        theme.topicId = topic.id;
        theme.identityId = identity;
        return theme;
    }

    private static void name(ThemeEntity theme, EditedTheme wanted) {
        var automatic = theme.ownName();
        theme.name = wanted.name() != null ? wanted.name() : automatic;
        theme.automaticName = wanted.name() != null ? automatic : null;
        theme.pinned = wanted.pinned();
        theme.standing = wanted.ignored() ? ThemeStanding.IGNORED : ThemeStanding.SHOWN;
    }
}
