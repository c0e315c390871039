package dev.lodestar.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.theme.embedding.Vectors;
import dev.lodestar.theme.extraction.Echoes;
import dev.lodestar.theme.extraction.Extraction;
import dev.lodestar.theme.extraction.FoundTheme;
import dev.lodestar.theme.extraction.Said;

/** Finds the themes of one topic and stores them with their tallies. */
@ApplicationScoped
class TopicThemes {

    private final SentenceVectors vectors;

    private final ThemeTallies tallies;
    private final ThemeEditing editing;

    TopicThemes(SentenceVectors vectors, ThemeTallies tallies, ThemeEditing editing) {
        this.vectors = vectors;
        this.tallies = tallies;
        this.editing = editing;
    }

    void find(ThemeTopicEntity topic) {
        Map<UUID, ThemeStatementEntity> statements = new HashMap<>();
        ThemeStatementEntity.<ThemeStatementEntity> list("topicId", topic.id)
                .forEach(statement -> statements.put(statement.id, statement));
        List<ThemeIdeaEntity> ideas = ThemeIdeaEntity.ofTopic(topic.id);
        List<Said> said = new ArrayList<>();
        ideas.forEach(idea -> said.add(new Said(statements.get(idea.statementId).voice(), idea.unit())));
        Map<String, float[]> known = vectors.of(said.stream().map(one -> one.unit().sameWords()).distinct().toList());
        Extraction extraction = Extraction.of(said, known::get);
        extraction.themes().forEach(theme -> {
            keep(topic, theme, ideas);
            markEchoes(theme, ideas, known);
        });
        topic.ideas = ideas.size();
        topic.unplaced = extraction.unplaced().size();
        if (!extraction.themes().isEmpty()) {
            topic.resolution = extraction.resolution();
            topic.stability = extraction.stability();
        }
        editing.settle(topic);
        tallies.count(topic);
    }

    /** Stores a theme that was found among ideas; its tally is not counted yet. */
    static ThemeEntity keep(ThemeTopicEntity topic, FoundTheme found, List<ThemeIdeaEntity> ideas) {
        var theme = new ThemeEntity();
        theme.runId = topic.runId;
        theme.topicId = topic.id;
        theme.name = found.name();
        theme.phrases = found.phrases();
        theme.confidence = found.confidence();
        theme.middle = Vectors.toBytes(found.middle());
        theme.people = (int) found.people();
        theme.asked = topic.asked;
        theme.persist();
        found.ideas().forEach(idea -> {
            var entity = ideas.get(idea.index());
            entity.themeId = theme.id;
            entity.similarity = idea.similarity();
        });
        return theme;
    }

    private static void markEchoes(FoundTheme found, List<ThemeIdeaEntity> ideas, Map<String, float[]> vectors) {
        List<ThemeIdeaEntity> members = found.ideas().stream().map(idea -> ideas.get(idea.index())).toList();
        List<Integer> echoes = Echoes.among(members.stream().map(idea -> idea.unit().sameWords()).toList(), vectors::get);
        for (int i = 0; i < members.size(); i++) {
            int first = echoes.get(i);
            members.get(i).echoOf = first == i ? null : members.get(first).id;
        }
    }
}
