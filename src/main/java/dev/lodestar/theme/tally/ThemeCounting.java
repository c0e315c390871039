package dev.lodestar.theme.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.statement.ThemeAskedEntity;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeStatementEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;

/**
 * Counts what was found and tests it: topic by topic while a run finds its themes, and again whenever something was added to a
 * topic, taken from it or edited.
 */
@ApplicationScoped
public class ThemeCounting {

    private final ThemeTallies tallies;
    private final ThemeTests tests;
    private final EntityManager entities;

    ThemeCounting(ThemeTallies tallies, ThemeTests tests, EntityManager entities) {
        this.tallies = tallies;
        this.tests = tests;
        this.entities = entities;
    }

    /** Counts one topic; its run is counted when all of its topics are. */
    public void countTopic(ThemeTopicEntity topic) {
        entities.flush();
        topic.ideas = (int) ThemeIdeaEntity.count("topicId", topic.id);
        topic.unplaced = (int) ThemeIdeaEntity.count("topicId = ?1 and themeId is null", topic.id);
        tallies.count(topic);
    }

    /** Counts the people of a run and makes its tests, which are corrected together and so are made for all topics at once. */
    public void countRun(ThemeRunEntity run) {
        entities.flush();
        run.peopleAsked = ThemeAskedEntity.peopleOf(run.id);
        run.peopleHeard = ThemeStatementEntity.peopleHeard(run.id);
        tests.of(run.id);
    }

    /** Counts a topic that has changed, and its run. */
    public void recount(ThemeTopicEntity topic) {
        countTopic(topic);
        countRun(ThemeRunEntity.findById(topic.runId));
    }
}
