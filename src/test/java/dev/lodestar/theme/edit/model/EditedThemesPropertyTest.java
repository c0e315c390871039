package dev.lodestar.theme.edit.model;

import static dev.lodestar.theme.edit.model.EditingInTests.BY_FIRST_LETTER;
import static dev.lodestar.theme.edit.model.EditingInTests.asFound;
import static dev.lodestar.theme.edit.model.EditingInTests.described;
import static dev.lodestar.theme.edit.model.EditingInTests.placeOf;
import static dev.lodestar.theme.edit.model.EditingInTests.quote;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import dev.lodestar.theme.identity.model.Lineage;
import dev.lodestar.theme.identity.model.Succession;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a search finds and whatever people did. */
class EditedThemesPropertyTest {

    private static final int THEMES = 5;
    private static final int FIRST_SEARCH = 1;

    @Property(tries = 500)
    void applying_twice_is_applying_once(@ForAll("found") List<Idea> ideas, @ForAll("edits") List<Edit> edits,
            @ForAll("lineages") List<Lineage> lineages) {
        var once = EditedThemes.of(ideas, edits, lineages, BY_FIRST_LETTER);

        var twice = EditedThemes.of(asFound(once, ideas), edits, lineages, BY_FIRST_LETTER);

        assertThat(twice).isEqualTo(once);
    }

    @Property(tries = 500)
    void order_of_the_ideas_does_not_matter(@ForAll("found") List<Idea> ideas, @ForAll("edits") List<Edit> edits,
            @ForAll Random random) {
        var shuffled = new ArrayList<Idea>(ideas);
        Collections.shuffle(shuffled, random);

        var themes = EditedThemes.of(shuffled, edits, List.of(), BY_FIRST_LETTER);

        assertThat(described(themes, shuffled))
                .isEqualTo(described(EditedThemes.of(ideas, edits, List.of(), BY_FIRST_LETTER), ideas));
    }

    @Property(tries = 500)
    void every_idea_ends_in_exactly_one_place(@ForAll("found") List<Idea> ideas, @ForAll("edits") List<Edit> edits) {
        var themes = EditedThemes.of(ideas, edits, List.of(), BY_FIRST_LETTER);

        var places = new ArrayList<Integer>(themes.unplaced());
        themes.themes().forEach(theme -> places.addAll(theme.ideas()));
        assertThat(places).hasSize(ideas.size()).doesNotHaveDuplicates();
        assertThat(themes.themes()).extracting(EditedTheme::identity).doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void moved_quote_is_where_it_was_moved_to_whatever_a_later_search_finds(@ForAll("found") List<Idea> ideas,
            @ForAll("edits") List<Edit> edits, @ForAll("theme") UUID target, @ForAll Random random) {
        int moved = random.nextInt(ideas.size());
        var all = new ArrayList<Edit>(edits);
        all.add(new Edit.Placed(List.of(ideas.get(moved).quote()), target));
        var draft = new EditPlan();
        all.forEach(edit -> edit.on(draft));

        var themes = EditedThemes.of(ideas, all, List.of(), BY_FIRST_LETTER);

        assertThat(placeOf(themes, moved)).isEqualTo(draft.root(target));
    }

    @Property(tries = 500)
    void merged_themes_never_come_apart_by_themselves(@ForAll("found") List<Idea> before, @ForAll("found") List<Idea> later,
            @ForAll("theme") UUID from, @ForAll("theme") UUID into) {
        var edits = List.<Edit> of(new Edit.Merged(from, into, FIRST_SEARCH, List.of()));
        var groups = groups(later);
        var successors = Succession.of(groups, known(before));
        var found = new ArrayList<Idea>();
        var lineages = new ArrayList<Lineage>();
        for (int group = 0; group < groups.size(); group++) {
            var successor = successors.get(group);
            var identity = successor.identity() != null ? successor.identity() : EditingInTests.theme(50 + group);
            if (successor.identity() == null) {
                lineages.add(new Lineage(identity, successor.cameFrom(), FIRST_SEARCH + 1));
            }
            found.addAll(EditingInTests.found(identity, groups.get(group)));
        }

        var themes = EditedThemes.of(found, edits, lineages, BY_FIRST_LETTER);

        var whole = themes.themes().stream().map(EditedTheme::identity).toList();
        assertThat(whole.contains(from) && !from.equals(into)).isFalse();
        for (int group = 0; group < groups.size(); group++) {
            var came = successors.get(group).identity() != null ? successors.get(group).identity()
                    : successors.get(group).cameFrom();
            if (from.equals(came) || into.equals(came)) {
                var member = groups.get(group).get(0);
                int idea = found.stream().map(Idea::quote).toList().indexOf(member);
                assertThat(placeOf(themes, idea)).isEqualTo(into);
            }
        }
    }

    private static Map<UUID, List<Quote>> known(List<Idea> ideas) {
        var known = new TreeMap<UUID, List<Quote>>();
        ideas.stream().filter(idea -> idea.found() != null)
                .forEach(idea -> known.computeIfAbsent(idea.found(), key -> new ArrayList<>()).add(idea.quote()));
        return known;
    }

    private static List<List<Quote>> groups(List<Idea> ideas) {
        return List.copyOf(known(ideas).values());
    }

    @Provide
    Arbitrary<UUID> theme() {
        return Arbitraries.integers().between(0, THEMES - 1).map(EditingInTests::theme);
    }

    private Arbitrary<Quote> quotes() {
        return Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.of("late", "lag", "slow", "dear"),
                Arbitraries.integers().between(0, 1)).as(
                        (person, words, answer) -> quote(person, words,
                                new UUID(answer, person * 10 + words.length())));
    }

    @Provide
    Arbitrary<List<Idea>> found() {
        return Combinators.combine(quotes(), theme().injectNull(0.2)).as(Idea::new).list().ofMinSize(1).ofMaxSize(20)
                .uniqueElements(Idea::quote);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        var some = quotes().list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.<Edit> oneOf(theme().map(identity -> new Edit.Renamed(identity, "Renamed " + identity)),
                Combinators.combine(theme(), theme(), some).as((from, into, seen) -> new Edit.Merged(from, into, 1, seen)),
                Combinators.combine(some, theme().injectNull(0.2)).as(Edit.Placed::new),
                Combinators.combine(theme(), some).as(Edit.Pinned::new), theme().map(Edit.Ignored::new),
                Combinators.combine(some, theme()).as(Edit.Confirmed::new), some.map(Edit.Unconfirmed::new)).list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Lineage>> lineages() {
        return Combinators.combine(theme(), theme().injectNull(0.3), Arbitraries.integers().between(1, 3))
                .as(Lineage::new).list().ofMaxSize(4).uniqueElements(Lineage::identity);
    }
}
