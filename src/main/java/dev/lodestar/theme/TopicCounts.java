package dev.lodestar.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Counts a topic and its run again, after something was added to it or taken from it. */
@ApplicationScoped
class TopicCounts {

    private final ThemeTallies tallies;
    private final ThemeTests tests;
    private final EntityManager entities;

    TopicCounts(ThemeTallies tallies, ThemeTests tests, EntityManager entities) {
        this.tallies = tallies;
        this.tests = tests;
        this.entities = entities;
    }

    void again(ThemeTopicEntity topic) {
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
