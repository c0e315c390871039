package dev.lodestar.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdgesTest {

    private final Edges edges = Edges.of(new int[][] { { 1, 2 }, { 0 }, { 3 }, { 2 } },
            new double[][] { { 1, 0.5 }, { 0.25 }, { 1 }, { 1 } });

    @Test
    void neighbours_that_name_each_other_are_joined_once_with_both_weights() {
        assertThat(edges.from()).containsExactly(0, 0, 2);
        assertThat(edges.to()).containsExactly(1, 2, 3);
        assertThat(edges.weights()).containsExactly(1.25, 0.5, 2);
    }

    @Test
    void a_part_of_the_graph_keeps_the_edges_between_its_nodes() {
        var part = edges.among(new int[] { 0, 2, 3 });

        assertThat(part.nodes()).isEqualTo(3);
        assertThat(part.from()).containsExactly(0, 1);
        assertThat(part.to()).containsExactly(1, 2);
        assertThat(part.weights()).containsExactly(0.5, 2);
    }
}
