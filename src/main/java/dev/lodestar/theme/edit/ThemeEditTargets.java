package dev.lodestar.theme.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.theme.ThemeStanding;
import dev.lodestar.theme.edit.model.Quote;
import dev.lodestar.theme.statement.PlacedIdea;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/**
 * What an edit is about: themes and statements as they are once their topic is locked, so that nothing changes under the edit.
 */
@ApplicationScoped
class ThemeEditTargets {

    private final EntityManager entities;
    private final ThemeEditLogs logs;

    ThemeEditTargets(EntityManager entities, ThemeEditLogs logs) {
        this.entities = entities;
        this.logs = logs;
    }

    /** The topic with its edit log held, so that nothing changes in it until the transaction ends. */
    ThemeTopicEntity lockTopic(UUID topicId) {
        ThemeTopicEntity topic = ThemeTopicEntity.findById(topicId);
        var log = topic.logPlace().orElseThrow(() -> UserErrorException
                .conflict("This search has not found its themes yet; wait until they are there.", "input", "id")).editLogId();
        logs.lock(log);
        // An edit takes effect in all searches of the log. What came in later is placed by jobs that lock the topic alone.
        ThemeTopicEntity.lockOfLog(log);
        return topic;
    }

    /** The theme with an id, in the state in which the held topic has it. */
    ThemeEntity theme(UUID id, ThemeTopicEntity topic) {
        var theme = ThemeEntity.findTheme(id).orElseThrow(() -> UserErrorException.notFound("theme", id));
        entities.refresh(theme);
        if (!theme.topicId.equals(topic.id)) {
            throw UserErrorException.invalid("These themes are of different topics; themes do not cross topics.", "input",
                    "id");
        }
        if (theme.standing == ThemeStanding.EMPTIED) {
            throw UserErrorException
                    .conflict("The words of “%s” have been put into other themes meanwhile. Load the themes again."
                            .formatted(theme.name), "input", "id");
        }
        return theme;
    }

    /** The topic of a theme, locked. */
    ThemeTopicEntity lockTopicOfTheme(String themeId) {
        var id = Ids.parse("theme", themeId);
        return lockTopic(ThemeEntity.findTheme(id).orElseThrow(() -> UserErrorException.notFound("theme", id)).topicId);
    }

    /** The one topic of statements, locked. */
    ThemeTopicEntity lockTopicOfStatements(List<String> statementIds) {
        var topics = new ArrayList<UUID>();
        statementIds.forEach(text -> {
            var id = Ids.parse("statement", text);
            topics.add(entities.createQuery("select i.topicId from ThemeIdeaEntity i where i.id = :id", UUID.class)
                    .setParameter("id", id).getResultStream().findFirst()
                    .orElseThrow(() -> UserErrorException.notFound("statement", id)));
        });
        if (topics.stream().distinct().count() != 1) {
            throw UserErrorException.invalid("Choose quotes of one topic, at least one.", "input", "ids");
        }
        return lockTopic(topics.get(0));
    }

    /** The statements as they are now that the topic is locked. */
    List<PlacedIdea> statements(List<String> texts, String field) {
        var ids = texts.stream().map(text -> Ids.parse("statement", text)).distinct().toList();
        if (ids.isEmpty()) {
            throw UserErrorException.required("Choose at least one quote.", "input", field);
        }
        var ideas = PlacedIdea.withIds(entities, ids);
        ids.stream().filter(id -> ideas.stream().noneMatch(idea -> idea.id().equals(id))).findFirst().ifPresent(id -> {
            throw UserErrorException.notFound("statement", id);
        });
        return ideas;
    }

    /** The quotes that are in themes now. */
    List<Quote> quotesIn(List<UUID> themeIds) {
        // Ideas that were once in a theme may be in none now.
        return PlacedIdea.everIn(entities, themeIds).stream()
                .filter(idea -> idea.themeId() != null && themeIds.contains(idea.themeId()))
                .map(PlacedIdea::quote).toList();
    }

    /** The ideas that are in a theme now. */
    List<PlacedIdea> ideasIn(ThemeEntity theme) {
        return PlacedIdea.ofTopic(entities, theme.topicId).stream().filter(idea -> theme.id.equals(idea.themeId())).toList();
    }
}
