package dev.lodestar.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.Test;

@WithLodestar
class ActiveProfilesTest {

    @Test
    void a_fourth_active_profile_needs_a_reason() {
        var api = Given.api();
        for (int i = 1; i <= 3; i++) {
            GivenProfiles.activate(api, GivenProfiles.profile(api, "Profile " + i), null);
        }
        var fourth = GivenProfiles.profile(api, "Profile 4");

        var refused = GivenProfiles.activate(api, fourth, " ");
        var allowed = GivenProfiles.activate(api, fourth, "We enter a new market");

        assertThat(GivenProfiles.codes(refused, "activateProfile")).containsExactly("LIMIT_REACHED");
        assertThat(refused.getString("activateProfile.userErrors[0].message")).contains("Profile 1, Profile 2, Profile 3");
        assertThat(allowed.getString("activateProfile.profile.activeReason")).isEqualTo("We enter a new market");
    }

    @Test
    void archiving_frees_the_place() {
        var api = Given.api();
        var first = GivenProfiles.profile(api, "Profile 1");
        GivenProfiles.activate(api, first, null);
        for (int i = 2; i <= 3; i++) {
            GivenProfiles.activate(api, GivenProfiles.profile(api, "Profile " + i), null);
        }
        api.done("archiveProfile", """
                mutation($input: ArchiveProfileInput!) {
                    archiveProfile(input: $input) { profile { state } userErrors { code } } }""",
                Map.of("input", GivenProfiles.present(api, first)));

        var fourth = GivenProfiles.activate(api, GivenProfiles.profile(api, "Profile 4"), null);

        assertThat(fourth.getString("activateProfile.profile.state")).isEqualTo("ACTIVE");
    }

    @Test
    void of_eight_that_are_activated_at_once_three_are_active() throws Exception {
        var api = Given.api();
        var ids = new ArrayList<String>();
        for (int i = 1; i <= 8; i++) {
            ids.add(GivenProfiles.profile(api, "Profile " + i));
        }

        var outcomes = atOnce(api, ids);

        assertThat(outcomes).filteredOn(List::isEmpty).hasSize(3);
        assertThat(outcomes).filteredOn(codes -> codes.equals(List.of("LIMIT_REACHED"))).hasSize(5);
        assertThat(api.ask("{ profiles(state: ACTIVE) { nodes { id } } }").getList("profiles.nodes")).hasSize(3);
    }

    private static List<List<String>> atOnce(GraphQL api, List<String> ids) throws Exception {
        var threads = Executors.newFixedThreadPool(ids.size());
        var start = new CountDownLatch(1);
        try {
            var running = ids.stream().map(id -> threads.submit((Callable<List<String>>) () -> {
                start.await();
                return GivenProfiles.codes(GivenProfiles.activate(api, id, null), "activateProfile");
            })).toList();
            start.countDown();
            var outcomes = new ArrayList<List<String>>();
            for (var outcome : running) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }
}
