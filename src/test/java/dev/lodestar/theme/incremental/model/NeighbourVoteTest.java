package dev.lodestar.theme.incremental.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import dev.lodestar.clustering.Neighbour;
import dev.lodestar.clustering.VectorIndex;

import org.junit.jupiter.api.Test;

class NeighbourVoteTest {

    @Test
    void idea_belongs_to_the_theme_of_most_neighbours() {
        assertThat(NeighbourVote.winner(neighbours(4, .84f, 2, .83f, 4, .82f, 4, .81f))).hasValue(4);
    }

    @Test
    void one_that_is_much_nearer_outweighs_several_that_are_far() {
        assertThat(NeighbourVote.winner(neighbours(1, .97f, 2, .80f, 2, .80f, 2, .80f))).hasValue(1);
    }

    @Test
    void idea_that_is_near_to_nobody_stays_without_a_theme() {
        assertThat(NeighbourVote.winner(neighbours(1, .72f, 1, .71f, 1, .70f))).isEmpty();
    }

    @Test
    void idea_between_two_themes_stays_without_a_theme() {
        assertThat(NeighbourVote.winner(neighbours(1, .90f, 2, .90f, 1, .85f, 2, .85f))).isEmpty();
    }

    @Test
    void nobody_to_ask_gives_no_theme() {
        assertThat(NeighbourVote.label(VectorIndex.of(List.of(), new int[0]), new float[] { 1, 0 })).isEmpty();
    }

    @Test
    void few_ideas_ask_few_neighbours() {
        var placed = VectorIndex.of(List.of(new float[] { 1, 0 }, new float[] { 0.8f, 0.6f }, new float[] { 0, 1 },
                new float[] { 0, 1 }, new float[] { 0, 1 }, new float[] { 0, 1 }), new int[] { 1, 1, 2, 2, 2, 2 });

        assertThat(NeighbourVote.label(placed, new float[] { 1, 0 })).hasValue(1);
    }

    private static List<Neighbour> neighbours(Object... themesAndSimilarities) {
        var neighbours = new ArrayList<Neighbour>();
        for (int i = 0; i < themesAndSimilarities.length; i += 2) {
            neighbours.add(new Neighbour((int) themesAndSimilarities[i], (float) themesAndSimilarities[i + 1]));
        }
        return neighbours;
    }
}
