package dev.lodestar.theme.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.statement.ThemeAskedEntity;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeStatementEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/** Counts a topic and its run again, after something was added to it or taken from it. */
@ApplicationScoped
public class TopicRecount {

    private final ThemeTallies tallies;
    private final ThemeTests tests;
    private final EntityManager entities;

    TopicRecount(ThemeTallies tallies, ThemeTests tests, EntityManager entities) {
        this.tallies = tallies;
        this.tests = tests;
        this.entities = entities;
    }

    public void again(ThemeTopicEntity topic) {
        entities.flush();
        topic.ideas = (int) ThemeIdeaEntity.count("topicId", topic.id);
        topic.unplaced = (int) ThemeIdeaEntity.count("topicId = ?1 and themeId is null", topic.id);
        tallies.count(topic);
        tests.of(topic.runId);
        ThemeRunEntity run = ThemeRunEntity.findById(topic.runId);
        entities.flush();
        run.peopleAsked = ThemeAskedEntity.peopleOf(run.id);
        run.peopleHeard = ThemeStatementEntity.peopleHeard(run.id);
    }
}
