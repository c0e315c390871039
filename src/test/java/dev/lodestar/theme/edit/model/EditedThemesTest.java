package dev.lodestar.theme.edit.model;

import static dev.lodestar.theme.edit.model.EditingInTests.DEAR;
import static dev.lodestar.theme.edit.model.EditingInTests.LATE;
import static dev.lodestar.theme.edit.model.EditingInTests.SLOW;
import static dev.lodestar.theme.edit.model.EditingInTests.all;
import static dev.lodestar.theme.edit.model.EditingInTests.apply;
import static dev.lodestar.theme.edit.model.EditingInTests.found;
import static dev.lodestar.theme.edit.model.EditingInTests.placeOf;
import static dev.lodestar.theme.edit.model.EditingInTests.quote;
import static dev.lodestar.theme.edit.model.EditingInTests.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.lodestar.theme.identity.model.Lineage;

import org.junit.jupiter.api.Test;

class EditedThemesTest {

    private static final List<Idea> FOUND = all(found(LATE, said("late", 0, 4)), found(SLOW, said("slow", 4, 7)),
            found(null, said("xylophone", 7, 8)));

    @Test
    void without_edits_everything_is_as_it_was_found() {
        var themes = apply(FOUND);

        assertThat(themes.themes()).extracting(EditedTheme::identity).containsExactly(LATE, SLOW);
        assertThat(themes.themes().get(0).ideas()).containsExactly(0, 1, 2, 3);
        assertThat(themes.unplaced()).containsExactly(7);
    }

    @Test
    void merged_theme_has_the_ideas_and_the_name_of_the_one_that_stays() {
        var themes = apply(FOUND, new Edit.Renamed(LATE, "Late invoices"), new Edit.Renamed(SLOW, "Slow close"),
                new Edit.Merged(SLOW, LATE, 1, List.of()));

        assertThat(themes.themes()).containsExactly(
                new EditedTheme(LATE, "Late invoices", false, false, List.of(0, 1, 2, 3, 4, 5, 6), Set.of()));
    }

    @Test
    void what_splits_off_from_a_merged_theme_later_stays_with_it() {
        var later = all(found(LATE, said("late", 0, 4)), found(SLOW, said("slow", 4, 6)), found(DEAR, said("slow", 6, 9)));

        var themes = EditedThemes.of(later, List.of(new Edit.Merged(SLOW, LATE, 1, List.of())),
                List.of(new Lineage(DEAR, SLOW, 2)), EditingInTests.BY_FIRST_LETTER);

        assertThat(themes.themes()).extracting(EditedTheme::identity).containsExactly(LATE);
    }

    @Test
    void what_had_split_off_before_the_merge_is_left_alone() {
        var later = all(found(LATE, said("late", 0, 4)), found(SLOW, said("slow", 4, 6)), found(DEAR, said("slow", 6, 9)));

        var themes = EditedThemes.of(later, List.of(new Edit.Merged(SLOW, LATE, 2, List.of())),
                List.of(new Lineage(DEAR, SLOW, 2)), EditingInTests.BY_FIRST_LETTER);

        assertThat(themes.themes()).extracting(EditedTheme::identity).containsExactly(LATE, DEAR);
    }

    @Test
    void chosen_quotes_leave_into_a_theme_of_their_own() {
        var themes = apply(FOUND, new Edit.Placed(said("late", 2, 4), DEAR));

        assertThat(themes.themes()).extracting(EditedTheme::ideas).containsExactly(List.of(0, 1), List.of(4, 5, 6),
                List.of(2, 3));
    }

    @Test
    void moved_quote_is_known_again_when_its_answer_was_imported_anew() {
        var anew = all(found(LATE, List.of(quote(0, "late", new UUID(9, 9)))), found(SLOW, said("slow", 4, 7)));

        var themes = apply(anew, new Edit.Placed(List.of(quote(0, "late")), SLOW));

        assertThat(placeOf(themes, 0)).isEqualTo(SLOW);
    }

    @Test
    void latest_word_on_a_quote_counts() {
        var themes = apply(FOUND, new Edit.Placed(said("late", 0, 1), SLOW), new Edit.Placed(said("late", 0, 1), null));

        assertThat(themes.unplaced()).containsExactly(0, 7);
    }

    @Test
    void pinned_theme_is_there_although_no_search_finds_it_and_takes_only_what_is_near() {
        var scattered = all(found(SLOW, said("late", 0, 1)), found(SLOW, said("lateness", 1, 3)),
                found(null, said("lag", 3, 4)),
                found(SLOW, said("slow", 4, 7)), found(LATE, said("unrelated", 7, 9)));

        var themes = apply(scattered, new Edit.Pinned(LATE, said("late", 0, 1)));

        assertThat(themes.themes()).extracting(EditedTheme::identity).containsExactly(LATE, SLOW);
        assertThat(themes.themes().get(0).ideas()).containsExactly(0, 1, 2, 3);
        assertThat(themes.themes().get(0).confirmed()).containsExactly(0);
        assertThat(themes.unplaced()).containsExactly(7, 8);
    }

    @Test
    void what_is_near_to_two_pinned_themes_goes_to_the_nearer_and_moved_quotes_stay_where_people_put_them() {
        var ideas = all(found(null, said("late", 0, 2)), found(null, said("slow", 2, 4)));

        var themes = apply(ideas, new Edit.Pinned(LATE, said("late", 0, 1)), new Edit.Pinned(SLOW, said("slow", 2, 3)),
                new Edit.Placed(said("late", 1, 2), SLOW));

        assertThat(themes.themes()).extracting(EditedTheme::ideas).containsExactly(List.of(0), List.of(1, 2, 3));
    }

    @Test
    void quote_that_is_no_longer_confirmed_goes_back_to_where_the_search_put_it() {
        var themes = apply(FOUND, new Edit.Confirmed(said("late", 0, 1), SLOW), new Edit.Unconfirmed(said("late", 0, 1)));

        assertThat(placeOf(themes, 0)).isEqualTo(LATE);
        assertThat(themes.themes().get(1).confirmed()).isEmpty();
    }

    @Test
    void ignored_theme_keeps_its_ideas() {
        var themes = apply(FOUND, new Edit.Ignored(SLOW));

        assertThat(themes.themes()).extracting(EditedTheme::ignored).containsExactly(false, true);
        assertThat(themes.themes().get(1).ideas()).hasSize(3);
    }

    @Test
    void merges_in_a_circle_make_one_theme() {
        var themes = apply(FOUND, new Edit.Merged(SLOW, LATE, 1, List.of()), new Edit.Merged(LATE, SLOW, 1, List.of()));

        assertThat(themes.themes()).hasSize(1);
    }
}
